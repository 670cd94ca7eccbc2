using Quiz.Core.Banks;
using Quiz.Core.Classroom.Statistics;
using Quiz.Core.Prose;
using Quiz.Core.Questions;
using Quiz.Core.Sessions;

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
    private readonly Func<TestAnalysis> _analysis;
    private readonly ScoreGroups _thirds;

    /// <summary>In the bank's order.</summary>
    private readonly AskedQuestion[] _questions;

    private readonly Dictionary<string, AskedQuestion> _byId;

    public ClassAnalysis(ClassWork work, CountedAttempts attempts, Func<MarksTable, Func<TestAnalysis>> analyse)
    {
        _work = work;
        _bank = work.Bank;
        _sheets = CountedSheet.Of(work, attempts);
        _marks = ClassMarks.Of(_bank, _sheets);
        _analysis = analyse(_marks);
        _thirds = ScoreGroups.Of([.. _sheets.Select(s => s.Total)], ScoreGroups.Third);
        _questions = [.. ClassMarks.Asked(_bank, _sheets).Select(q => new AskedQuestion(_bank, work.Rules, q))];
        _byId = _questions.ToDictionary(q => q.Question.Id, StringComparer.Ordinal);
        bool[] upper = Flags(_thirds.Upper), lower = Flags(_thirds.Lower);
        for (int i = 0; i < _sheets.Count; i++)
        {
            foreach (Response response in _sheets[i].Sheet.Responses)
            {
                if (_byId.TryGetValue(response.Question, out AskedQuestion? asked))
                    asked.Add(new PlacedResponse(_sheets[i], response, upper[i], lower[i]));
            }
        }
    }

    public ClassReport Report()
    {
        Items<StudentReport> students = Students();
        Items<ConfusionGroup> confusions = Confusions();
        TestAnalysis analysis = _analysis(); // by now it may be ready
        var items = analysis.Questions.ToDictionary(q => q.Id, StringComparer.Ordinal);
        Items<QuestionReport> questions =
            _questions.Select(q => q.Report(items.GetValueOrDefault(q.Question.Id))).ToItems();
        return new ClassReport
        {
            Work = _work,
            Gone = _work.Gone,
            Sheets = _sheets,
            BankId = _bank.Id,
            Title = _bank.Title,
            Students = students,
            Totals = _sheets.Select(s => s.Total).ToItems(),
            Marks = _marks,
            Analysis = analysis,
            Upper = _thirds.Upper.Count,
            Lower = _thirds.Lower.Count,
            Questions = questions,
            Mistakes = Mistakes(questions),
            Confusions = confusions,
            Article = Article(),
            Dropped = (_work.Rules?.Dropped ?? []).Where(id => !_byId.ContainsKey(id)).ToItems(),
            Certainty = Certainties(),
            Proofs = Proofs(),
        };
    }

    private bool[] Flags(Items<int> places)
    {
        bool[] flags = new bool[_sheets.Count];
        foreach (int place in places) flags[place] = true;
        return flags;
    }

    private Items<StudentReport> Students()
    {
        ILookup<string, int> counted =
            Enumerable.Range(0, _sheets.Count).ToLookup(i => _sheets[i].Student.Id, StringComparer.Ordinal);
        return _work.Students
            .OrderBy(s => !s.IsListed).ThenBy(s => s.Name ?? s.Id, PeopleOrder.Comparer)
            .ThenBy(s => s.Id, StringComparer.Ordinal)
            .SelectMany(s => counted[s.Id].Select(Report).DefaultIfEmpty(Nothing(s))).ToItems();
    }

    private StudentReport Report(int row)
    {
        CountedSheet counted = _sheets[row];
        var outcomes = new OutcomeTally();
        double max = 0;
        int? tally = null;
        var notRight = new List<string>();
        var passages = new Dictionary<int, int>();
        foreach (Response response in counted.Sheet.Responses)
        {
            outcomes.Add(response);
            if (response.Points is not null) max += response.Max;
            // "I don't know" has one of 0 also where nobody asked
            if (response is { Mark: { } mark, Certainty: not null }) tally = (tally ?? 0) + mark;
            if (!response.IsLost) continue;
            notRight.Add(response.Question);
            if (!_byId.TryGetValue(response.Question, out AskedQuestion? asked)) continue;
            foreach (int passage in asked.Deciding) passages[passage] = passages.GetValueOrDefault(passage) + 1;
        }

        return Nothing(counted.Student) with
        {
            Attempt = counted.Sheet.Number,
            Row = row,
            Marks = counted.Total,
            Max = max,
            FinishedAt = counted.Sheet.FinishedAt,
            IsLate = counted.Sheet.IsLate,
            Warnings = counted.Student.Warnings,
            CertaintyMarks = tally,
            Outcomes = outcomes.Counts,
            NotRight = notRight.ToItems(),
            Reread = passages.OrderByDescending(p => p.Value)
                .ThenBy(p => p.Key)
                .Take(MostToReread)
                .Select(p => p.Key)
                .ToItems(),
        };
    }

    private static StudentReport Nothing(StudentWork student) => new()
    {
        Id = student.Id,
        Name = student.Name,
        IsListed = student.IsListed,
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

    /// <summary>
    /// The wrong answers that at least two students share, and at least a tenth of those who were asked.
    /// </summary>
    private static Items<MistakeGroup> Mistakes(Items<QuestionReport> questions) => questions
        .SelectMany(q => q.Answers.Where(a => a is { Kind: AnswerKind.Given, IsRight: false }
            && a.Students.Count >= Math.Max(2, q.Asked * LeastShared))
            .Select(a => new MistakeGroup(q.Id, a.Part, a.Text, a.Misled, a.Rationale, a.Students.Count, a.Students)))
        .OrderByDescending(m => m.Count).ToItems();

    /// <summary>The mix-ups that at least two students share, and at least a tenth of the class.</summary>
    private Items<ConfusionGroup> Confusions()
    {
        var groups = new ConfusionGroups(_bank);
        foreach (AskedQuestion asked in _questions) groups.Add(asked.Question, asked.Responses);
        return groups.OfAtLeast(Math.Max(2, _sheets.Count * LeastShared));
    }

    /// <summary>How many answers given with each certainty were right; where none was given, nothing.</summary>
    private Items<CertaintyTally> Certainties()
    {
        var all = Certainty.Levels.Select(level => new CertaintyTally(
            level, _questions.Sum(q => q.Of(level).Right), _questions.Sum(q => q.Of(level).Asked))).ToItems();
        return all.All(tally => tally.Asked == 0) ? [] : all;
    }

    private Items<ProofCount> Proofs()
    {
        int[] counts = new int[Enum.GetValues<ProofOutcome>().Length];
        foreach (AskedQuestion question in _questions) question.AddProofs(counts);
        return ProofCount.Of(counts);
    }

    private Items<PassageReport> Article() => _bank.Passages.Select(p =>
    {
        AskedQuestion[] deciding = [.. _questions.Where(q => q.Question.IsScored && q.Deciding.Contains(p.Number))];
        return new PassageReport(p.Id, p.Number, p.Title, deciding.Select(q => q.Question.Id).ToItems(),
            deciding.Sum(q => q.Responses.Count), deciding.Sum(q => q.NotRight));
    }).ToItems();
}
