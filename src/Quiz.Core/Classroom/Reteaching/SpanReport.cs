using Quiz.Core.Banks;
using Quiz.Core.Classroom.Marking;
using Quiz.Core.Classroom.Reports;
using Quiz.Core.Questions;

namespace Quiz.Core.Classroom.Reteaching;

/// <summary>Says of a span what was answered there and by whom, as far as a report tells it.</summary>
internal sealed class SpanReport(
    Bank bank, MarkingRules? rules, Items<CountedSheet> sheets, ClassReport report, SpanLoss loss)
{
    private readonly QuestionReport[] _questions =
        [.. loss.Questions.Select(q => report.Questions.First(r => r.Id == q.Id))];

    /// <summary>What was given and is wrong, as far as it is told; what most gave first.</summary>
    private IEnumerable<(QuestionReport Question, AnswerRow Row)> Wrong => _questions
        .SelectMany(
            q => q.Answers.Where(a => a is { Kind: AnswerKind.Given, IsRight: false, Count: > 0 }).Select(a => (q, a)))
        .OrderByDescending(x => x.a.Count);

    public LostSpan With(Items<Question> next)
    {
        ChiefMistake? chief = Chief(out Answer? answer);
        int unanswered = _questions.SelectMany(q => q.Answers)
            .Where(a => a.Kind != AnswerKind.Given)
            .Sum(a => a.Count ?? 0);
        return new LostSpan
        {
            Place = loss.Place,
            Questions = loss.Questions,
            Answers = loss.Answers,
            NotRight = _questions.All(q => q.Outcomes.Right is not null) ? loss.NotRight : null,
            Chief = chief,
            Prompt = TeachingPrompt.Of(bank, loss.Place, chief, unanswered, answer),
            Groups = report.IsShared ? Told() : Everybody(),
            Next = next,
        };
    }

    private ChiefMistake? Chief(out Answer? answer)
    {
        answer = null;
        if (Wrong.FirstOrDefault(x => x.Row.Count > 1) is not ({ } of, { } row)) return null;
        Question question = loss.Questions.First(q => q.Id == of.Id);
        Misled misled = new(row.Misled, []);
        foreach ((GivenKey key, string words) in Answers(question).SelectMany(GivenKey.Of))
        {
            var part = GivenPart.Of(bank, rules, question, key, words);
            if (part.Part != row.Part || part.Text != row.Text) continue;
            (answer, misled) = (Alone(question, key), part.Misled);
            break;
        }

        return new ChiefMistake(question, row.Part, row.Text, row.Count ?? 0, of.Asked, misled, row.Rationale);
    }

    private IEnumerable<Answer> Answers(Question question) =>
        sheets.SelectMany(s => s.Sheet.Responses)
            .Where(r => r.Question == question.Id)
            .Select(r => r.Answer)
            .OfType<Answer>();

    /// <summary>An answer that says only this.</summary>
    private static Answer? Alone(Question question, GivenKey key) => question.Match<Answer?>(
        choice: _ => new ChoiceAnswer([key.Key]),
        fill: _ => null,
        order: _ => null,
        pair: _ => new PairAnswer([new Pairing(key.Part, key.Key)]),
        mark: _ => new MarkAnswer([key.Key]),
        open: _ => null);

    private Items<SpanGroup> Told() =>
    [
        .. Wrong.Where(x => x.Row.Count >= Sharing.Least)
            .Select(x => new SpanGroup(SpanGroupKind.SameAnswer, Words(x.Row), x.Row.Count ?? 0, [])),
        .. _questions.SelectMany(q => q.Answers).Where(a => a.Kind != AnswerKind.Given && a.Count >= Sharing.Least)
            .Select(a => new SpanGroup(SpanGroupKind.NoAnswer, "", a.Count ?? 0, [])),
    ];

    /// <summary>
    /// Each student once: with the largest group of those who gave the same wrong answer, if there is one.
    /// </summary>
    private Items<SpanGroup> Everybody()
    {
        var own = sheets.Select(s => (
            s.Student.Id,
            Responses: s.Sheet.Responses.Where(r => loss.Questions.Any(q => q.Id == r.Question)).ToItems()))
            .Where(s => !s.Responses.IsEmpty).GroupBy(s => s.Id).ToDictionary(g => g.Key, g => g.First().Responses);
        var lost = own.Where(s => s.Value.Any(r => r.Points < r.Max)).Select(s => s.Key).ToHashSet();
        var right = own.Keys.Where(id => !lost.Contains(id)).ToItems();
        var groups = new List<SpanGroup>();
        foreach ((_, AnswerRow row) in Wrong.Where(x => x.Row.Count > 1))
        {
            var same = row.Students.Where(lost.Contains).ToItems();
            if (same.Count < 2) continue;
            groups.Add(new SpanGroup(SpanGroupKind.SameAnswer, Words(row), same.Count, same));
            lost.ExceptWith(same);
        }

        ILookup<bool, string> rest =
            own.Keys.Where(lost.Contains).ToLookup(id => own[id].Any(r => r.Answer is null or DontKnow));
        Add(SpanGroupKind.OtherAnswer, rest[false].ToItems());
        Add(SpanGroupKind.NoAnswer, rest[true].ToItems());
        Add(SpanGroupKind.Right, right);
        return groups.ToItems();

        void Add(SpanGroupKind kind, Items<string> students)
        {
            if (!students.IsEmpty) groups.Add(new SpanGroup(kind, "", students.Count, students));
        }
    }

    private static string Words(AnswerRow row) => row.Part.Length == 0 ? row.Text : $"{row.Part} = {row.Text}";
}
