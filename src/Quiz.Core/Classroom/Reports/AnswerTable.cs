using Quiz.Core.Banks;
using Quiz.Core.Classroom.Marking;
using Quiz.Core.Questions;

namespace Quiz.Core.Classroom.Reports;

/// <summary>
/// Counts what a class answered to a question: the table of its options, or of what was typed, paired, marked.
/// </summary>
internal sealed class AnswerTable
{
    private readonly Bank _bank;
    private readonly MarkingRules? _rules;
    private readonly Question _question;
    private readonly Dictionary<GivenKey, AnswerTally> _given = [];

    /// <summary>What has been told of an answer; in a class most answers are the same.</summary>
    private readonly Dictionary<Answer, AnswerTally[]> _known = new(ReferenceEqualityComparer.Instance);

    private readonly AnswerTally _dontKnow = new(AnswerKind.DontKnow, GivenPart.Nothing, isListed: true);
    private readonly AnswerTally _blank = new(AnswerKind.Blank, GivenPart.Nothing, isListed: true);

    private AnswerTable(Bank bank, MarkingRules? rules, Question question)
    {
        (_bank, _rules, _question) = (bank, rules, question);
        foreach ((GivenKey key, string words) in GivenPart.Expected(question)) Tally(key, words, isListed: true);
    }

    /// <param name="responses">Those of everybody who was asked, with the student's place in the class by
    /// totals.</param>
    public static Items<AnswerRow> Of(
        Bank bank, MarkingRules? rules, Question question, IReadOnlyList<PlacedResponse> responses)
    {
        var table = new AnswerTable(bank, rules, question);
        foreach (PlacedResponse response in responses) table.Add(response);
        return table.Rows();
    }

    private void Add(PlacedResponse response)
    {
        switch (response.Response.Answer)
        {
            case null:
                _blank.Add(response);
                break;
            case DontKnow:
                _dontKnow.Add(response);
                break;
            case { } answer:
                if (!_known.TryGetValue(answer, out AnswerTally[]? tallies))
                    _known[answer] =
                        tallies = [.. GivenKey.Of(answer).Select(g => Tally(g.Key, g.Words, isListed: false))];
                foreach (AnswerTally tally in tallies) tally.Add(response);
                break;
        }
    }

    private AnswerTally Tally(GivenKey key, string words, bool isListed)
    {
        if (!_given.TryGetValue(key, out AnswerTally? tally))
            _given[key] = tally =
                new AnswerTally(AnswerKind.Given, GivenPart.Of(_bank, _rules, _question, key, words), isListed);
        return tally;
    }

    private Items<AnswerRow> Rows()
    {
        IEnumerable<AnswerTally> given = _question is ChoiceQuestion
            ? _given.Values
            : _given.OrderBy(r => Place(r.Key.Part))
                .ThenBy(r => r.Key.Part, StringComparer.Ordinal)
                .ThenByDescending(r => r.Value.Count)
                .ThenBy(r => r.Key.Key, StringComparer.Ordinal)
                .Select(r => r.Value);
        return [.. given.Select(t => t.Row()),
            .. new[] { _dontKnow, _blank }.Where(t => t.Count > 0).Select(t => t.Row())];
    }

    /// <summary>The place of a left side in its question; all other parts are sorted by what they are called.</summary>
    private int Place(string part) =>
        _question is PairQuestion pair ? pair.Lefts.ToList().FindIndex(l => l.Id == part) : 0;
}
