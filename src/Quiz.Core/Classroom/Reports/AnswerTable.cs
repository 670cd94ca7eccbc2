using Quiz.Core.Banks;
using Quiz.Core.Questions;

namespace Quiz.Core.Classroom.Reports;

/// <summary>Counts what a class answered to a question: the table of its options, or of what was typed, paired, marked.</summary>
internal static class AnswerTable
{
    /// <param name="responses">Those of everybody who was asked, with the student's place in the class by totals.</param>
    public static Items<AnswerRow> Of(Bank bank, Question question, IReadOnlyList<PlacedResponse> responses)
    {
        var given = new Dictionary<GivenKey, Counted>();
        foreach ((GivenKey key, string words) in GivenPart.Expected(question)) given[key] = new Counted(GivenPart.Of(bank, question, key, words), IsListed: true, []);
        foreach (PlacedResponse response in responses)
        {
            if (response.Response.Answer is not { } answer) continue;
            foreach ((GivenKey key, string words) in GivenKey.Of(answer))
            {
                if (!given.TryGetValue(key, out Counted? row)) given[key] = row = new Counted(GivenPart.Of(bank, question, key, words), IsListed: false, []);
                row.By.Add(response);
            }
        }

        IEnumerable<Counted> rows = question is ChoiceQuestion
            ? given.Values
            : given.OrderBy(r => Place(question, r.Key.Part)).ThenBy(r => r.Key.Part, StringComparer.Ordinal).ThenByDescending(r => r.Value.By.Count).ThenBy(r => r.Key.Key, StringComparer.Ordinal).Select(r => r.Value);
        return
        [
            .. rows.Select(r => Row(AnswerKind.Given, r)),
            .. Special(AnswerKind.DontKnow, [.. responses.Where(r => r.Response.Answer is DontKnow)]),
            .. Special(AnswerKind.Blank, [.. responses.Where(r => r.Response.Answer is null)]),
        ];
    }

    /// <summary>The place of a left side in its question; all other parts are sorted by what they are called.</summary>
    private static int Place(Question question, string part) => question is PairQuestion pair ? pair.Lefts.ToList().FindIndex(l => l.Id == part) : 0;

    private static IEnumerable<AnswerRow> Special(AnswerKind kind, List<PlacedResponse> by)
    {
        if (by.Count > 0) yield return Row(kind, new Counted(GivenPart.Nothing, IsListed: true, by));
    }

    private static AnswerRow Row(AnswerKind kind, Counted counted) => new(
        kind,
        counted.Part.Part,
        counted.Part.Text,
        counted.Part.IsRight,
        counted.Part.Misled.Kind,
        counted.Part.Rationale,
        counted.IsListed,
        counted.By.Count,
        counted.By.Count(r => r.IsUpper),
        counted.By.Count(r => r.IsLower),
        counted.By.Count == 0 ? null : counted.By.Average(r => r.Sheet.Total),
        counted.By.Select(r => r.Sheet.Student.Id).Distinct().ToItems());

    private sealed record Counted(GivenPart Part, bool IsListed, List<PlacedResponse> By);
}

/// <summary>A response with the place of its student in the class.</summary>
/// <param name="IsUpper">In the top third by totals.</param>
/// <param name="IsLower">In the bottom third.</param>
internal sealed record PlacedResponse(CountedSheet Sheet, Response Response, bool IsUpper, bool IsLower);
