using Quiz.Core.Banks;
using Quiz.Core.Questions;

namespace Quiz.Core.Classroom.Reports;

/// <summary>Counts what a class answered to a question: the table of its options, or of what was typed, paired, marked.</summary>
internal static class AnswerTable
{
    /// <param name="responses">Those of everybody who was asked, with the student's place in the class by totals.</param>
    public static Items<AnswerRow> Of(Bank bank, Question question, IReadOnlyList<PlacedResponse> responses)
    {
        var given = new Dictionary<(string Part, string Key), Counted>();
        foreach (GivenPart expected in GivenPart.Expected(bank, question)) given[(expected.Part, expected.Key)] = new Counted(expected, IsListed: true, []);
        foreach (PlacedResponse response in responses.Where(r => r.Response.Answer is not (null or DontKnow)))
        {
            foreach (GivenPart part in GivenPart.Of(bank, question, response.Response.Answer!)) // filtered on the line above
            {
                if (!given.TryGetValue((part.Part, part.Key), out Counted? row)) given[(part.Part, part.Key)] = row = new Counted(part, IsListed: false, []);
                row.By.Add(response);
            }
        }

        IEnumerable<Counted> rows = question is ChoiceQuestion
            ? given.Values
            : given.Values.OrderBy(r => r.Part.Part, StringComparer.Ordinal).ThenByDescending(r => r.By.Count).ThenBy(r => r.Part.Key, StringComparer.Ordinal);
        return
        [
            .. rows.Select(r => Row(AnswerKind.Given, r)),
            .. Special(AnswerKind.DontKnow, [.. responses.Where(r => r.Response.Answer is DontKnow)]),
            .. Special(AnswerKind.Blank, [.. responses.Where(r => r.Response.Answer is null)]),
        ];
    }

    private static IEnumerable<AnswerRow> Special(AnswerKind kind, List<PlacedResponse> by)
    {
        if (by.Count > 0) yield return Row(kind, new Counted(new GivenPart("", "", "", false, Misled.Not, null), IsListed: true, by));
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
