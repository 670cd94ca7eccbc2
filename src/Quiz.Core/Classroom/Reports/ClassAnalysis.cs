using Quiz.Core.Banks;
using Quiz.Core.Questions;
using Quiz.Core.Statistics;

namespace Quiz.Core.Classroom.Reports;

/// <summary>Makes a report from the work of a class.</summary>
internal sealed class ClassAnalysis
{
    private const int MostToReread = 3;
    private const double LeastShared = 0.1;

    private readonly ClassWork _work;
    private readonly Bank _bank;
    private readonly Items<CountedSheet> _sheets;
    private readonly MarksTable _marks;
    private readonly TestAnalysis _analysis;
    private readonly ScoreGroups _thirds;
    private readonly Items<Question> _questions;
    private readonly Dictionary<string, List<PlacedResponse>> _responses = [];

    public ClassAnalysis(ClassWork work, CountedAttempts attempts)
    {
        _work = work;
        _bank = work.Bank;
        _sheets = CountedSheet.Of(work, attempts);
        _marks = ClassMarks.Of(_bank, _sheets);
        _analysis = TestAnalysis.Of(_marks);
        _thirds = ScoreGroups.Of([.. _sheets.Select(s => s.Total)], ScoreGroups.Third);
        _questions = ClassMarks.Asked(_bank, _sheets).ToItems();
        bool[] upper = Flags(_thirds.Upper), lower = Flags(_thirds.Lower);
        foreach (Question question in _questions) _responses[question.Id] = [];
        for (int i = 0; i < _sheets.Count; i++)
        {
            foreach (Response response in _sheets[i].Sheet.Responses)
            {
                if (_responses.TryGetValue(response.Question, out List<PlacedResponse>? all)) all.Add(new PlacedResponse(_sheets[i], response, upper[i], lower[i]));
            }
        }
    }

    public ClassReport Report()
    {
        var items = _analysis.Questions.ToDictionary(q => q.Id);
        Items<QuestionReport> questions = _questions.Select(q => Report(q, items.GetValueOrDefault(q.Id))).ToItems();
        return new ClassReport
        {
            BankId = _bank.Id,
            Title = _bank.Title,
            Students = Students(),
            Totals = _sheets.Select(s => s.Total).ToItems(),
            Marks = _marks,
            Analysis = _analysis,
            Upper = _thirds.Upper.Count,
            Lower = _thirds.Lower.Count,
            Questions = questions,
            Mistakes = Mistakes(questions),
            Confusions = Confusions(),
            Article = Article(),
            Proofs = Proofs(_responses.Values.SelectMany(r => r)),
        };
    }

    private bool[] Flags(Items<int> places)
    {
        bool[] flags = new bool[_sheets.Count];
        foreach (int place in places) flags[place] = true;
        return flags;
    }

    private QuestionReport Report(Question question, ItemStatistics? item)
    {
        List<PlacedResponse> responses = _responses[question.Id];
        Items<Objection> disputes = responses.Where(r => r.Response.Dispute is not null).Select(r => new Objection(r.Sheet.Student.Id, r.Response.Dispute ?? "")).ToItems();
        return new QuestionReport
        {
            Id = question.Id,
            Prompt = question.Prompt,
            Passage = question.Passage is { } passage ? _bank.Passage(passage).Number : null,
            Asked = responses.Count,
            Max = item?.Max,
            Outcomes = Outcomes(responses.Select(r => r.Response)),
            Answers = AnswerTable.Of(_bank, question, responses),
            Proofs = Proofs(responses),
            SureAndWrong = responses.Any(r => r.Response.Certainty is not null) ? responses.Count(r => r.Response is { Certainty: 3, Outcome: Outcome.Wrong or Outcome.Partly }) : null,
            DisputeCount = disputes.Count,
            Disputes = disputes,
            Item = item,
        };
    }

    private static OutcomeCounts Outcomes(IEnumerable<Response> responses)
    {
        Response[] all = [.. responses];
        int Of(Outcome? outcome) => all.Count(r => r.Outcome == outcome);
        return new OutcomeCounts(Of(Outcome.Right), Of(Outcome.Partly), Of(Outcome.Wrong), Of(Outcome.DontKnow), Of(null), Of(Outcome.Unscored));
    }

    private static Items<ProofCount> Proofs(IEnumerable<PlacedResponse> responses)
    {
        var counts = responses.Select(r => r.Response.Proof).OfType<ProofOutcome>().CountBy(p => p).ToDictionary();
        return counts.Count == 0 ? [] : Enum.GetValues<ProofOutcome>().Select(o => new ProofCount(o, counts.GetValueOrDefault(o))).ToItems();
    }

    private Items<StudentReport> Students()
    {
        ILookup<string, int> counted = Enumerable.Range(0, _sheets.Count).ToLookup(i => _sheets[i].Student.Id);
        return _work.Students
            .OrderBy(s => s.Name ?? s.Id, StringComparer.OrdinalIgnoreCase).ThenBy(s => s.Id, StringComparer.Ordinal)
            .SelectMany(s => counted[s.Id].Select(Report).DefaultIfEmpty(Nothing(s))).ToItems();
    }

    private StudentReport Report(int row)
    {
        CountedSheet counted = _sheets[row];
        Items<Response> responses = counted.Sheet.Responses;
        Items<string> notRight = responses.Where(IsLost).Select(r => r.Question).ToItems();
        return Nothing(counted.Student) with
        {
            Attempt = counted.Sheet.Number,
            Row = row,
            Marks = counted.Total,
            Max = responses.Where(r => r.Points is not null).Sum(r => r.Max),
            FinishedAt = counted.Sheet.FinishedAt,
            IsLate = counted.Sheet.IsLate,
            Outcomes = Outcomes(responses),
            NotRight = notRight,
            Reread = _questions.Where(q => notRight.Contains(q.Id)).SelectMany(Deciding)
                .GroupBy(id => _bank.Passage(id).Number).OrderByDescending(g => g.Count()).ThenBy(g => g.Key).Take(MostToReread).Select(g => g.Key).ToItems(),
        };
    }

    private static StudentReport Nothing(StudentWork student) => new()
    {
        Id = student.Id,
        Name = student.Name,
        Attempt = null,
        Row = null,
        IsBegun = !student.Sheets.IsEmpty,
        Marks = null,
        Max = null,
        FinishedAt = null,
        IsLate = false,
        Outcomes = null,
        NotRight = [],
        Reread = [],
    };

    /// <summary>The wrong answers that at least two students share, and at least a tenth of those who were asked.</summary>
    private static Items<MistakeGroup> Mistakes(Items<QuestionReport> questions) => questions
        .SelectMany(q => q.Answers.Where(a => a is { Kind: AnswerKind.Given, IsRight: false } && a.Students.Count >= Math.Max(2, q.Asked * LeastShared))
            .Select(a => new MistakeGroup(q.Id, a.Part, a.Text, a.Misled, a.Rationale, a.Students.Count, a.Students)))
        .OrderByDescending(m => m.Count).ToItems();

    private Items<ConfusionGroup> Confusions() => _questions
        .SelectMany(q => _responses[q.Id].Where(r => r.Response.Answer is not null)
            .SelectMany(r => Confusion.In(_bank, q, r.Response.Answer!).Select(c => (Confusion: c, Question: q.Id, Student: r.Sheet.Student.Id)))) // filtered on the line above
        .GroupBy(x => x.Confusion)
        .Select(g => (g.Key, Questions: g.Select(x => x.Question).Distinct().ToItems(), Students: g.Select(x => x.Student).Distinct().ToItems()))
        .Where(g => g.Students.Count >= Math.Max(2, _sheets.Count * LeastShared))
        .OrderByDescending(g => g.Students.Count)
        .Select(g => new ConfusionGroup(NameOf(g.Key.By), NameOf(g.Key.TakenFor), g.Questions, g.Students.Count, g.Students)).ToItems();

    private string NameOf(string speaker) => _bank.People.FirstOrDefault(p => p.Id == speaker)?.Name ?? "the article itself";

    private Items<PassageReport> Article()
    {
        ILookup<string, Question> deciding = _questions.Where(q => q.IsScored).SelectMany(q => Deciding(q).Select(p => (Passage: p, Question: q))).ToLookup(x => x.Passage, x => x.Question);
        return _bank.Passages.Select(p =>
        {
            Response[] answers = [.. deciding[p.Id].SelectMany(q => _responses[q.Id]).Select(r => r.Response)];
            return new PassageReport(p.Id, p.Number, p.Title, deciding[p.Id].Select(q => q.Id).ToItems(), answers.Length, answers.Count(IsLost));
        }).ToItems();
    }

    /// <summary>The passages that an answer turns on, by id.</summary>
    private static IEnumerable<string> Deciding(Question question) => question.Evidence.IsEmpty
        ? question.Passage is { } passage ? [passage] : []
        : question.Evidence.Select(e => e.Place.Passage).Distinct();

    /// <summary>Whether it has marks and did not earn all of them.</summary>
    private static bool IsLost(Response response) => response.Points is { } points && points < response.Max;
}
