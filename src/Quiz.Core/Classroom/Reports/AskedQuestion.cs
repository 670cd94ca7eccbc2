using Quiz.Core.Banks;
using Quiz.Core.Classroom.Marking;
using Quiz.Core.Classroom.Statistics;
using Quiz.Core.Questions;

namespace Quiz.Core.Classroom.Reports;

/// <summary>A question that a class was asked, with all that was answered to it.</summary>
internal sealed class AskedQuestion(Bank bank, MarkingRules? rules, Question question)
{
    private const int Sure = 3;

    private readonly List<PlacedResponse> _responses = [];
    private readonly int[] _proofs = new int[Enum.GetValues<ProofOutcome>().Length];
    private readonly int[] _sure = new int[Certainty.Levels.Count];
    private readonly int[] _sureAndRight = new int[Certainty.Levels.Count];
    private OutcomeTally _outcomes;
    private bool _hasCertainty;
    private int _sureAndWrong;

    public Question Question => question;

    public IReadOnlyList<PlacedResponse> Responses => _responses;

    /// <summary>
    /// The numbers of the passages that decide; of what the text does not say none does, wherever the question is
    /// placed.
    /// </summary>
    public Items<int> Deciding { get; } = question.Evidence.Select(e => e.Place.Passage).Distinct()
        .Select(id => bank.Passage(id).Number).ToItems();

    /// <summary>How many did not earn everything.</summary>
    public int NotRight { get; private set; }

    public void Add(PlacedResponse placed)
    {
        Response response = placed.Response;
        _responses.Add(placed);
        _outcomes.Add(response);
        if (response.IsLost) NotRight++;
        if (response.Proof is { } proof) _proofs[(int)proof]++;
        if (response.Certainty is not { } certainty) return;
        _hasCertainty = true;
        if (certainty == Sure && IsWrong(response)) _sureAndWrong++;
        if (response.Mark is not { } mark || response.Outcome == Outcome.DontKnow) return;
        _sure[certainty - 1]++;
        if (mark > 0) _sureAndRight[certainty - 1]++;
    }

    /// <summary>Adds how many answers and proofs had each outcome.</summary>
    public void AddProofs(int[] counts)
    {
        for (int i = 0; i < counts.Length; i++) counts[i] += _proofs[i];
    }

    /// <summary>How many answers given with a certainty were right.</summary>
    /// <param name="level">From 1 to 3.</param>
    public (int Right, int Asked) Of(int level) => (_sureAndRight[level - 1], _sure[level - 1]);

    /// <param name="item">Its figures; null where it has no marks.</param>
    public QuestionReport Report(ItemStatistics? item)
    {
        Items<Objection> disputes = _responses.Where(r => r.Response.Dispute is not null)
            .Select(r => new Objection(r.Sheet.Student.Id, r.Response.Dispute ?? "")).ToItems();
        return new QuestionReport
        {
            Id = question.Id,
            Prompt = question.InALine,
            Passage = Deciding.IsEmpty ? null : Deciding[0],
            IsGiven = rules?.Given.Contains(question.Id) == true,
            Asked = _responses.Count,
            Max = item?.Max,
            Outcomes = _outcomes.Counts,
            Answers = AnswerTable.Of(bank, rules, question, _responses),
            Proofs = ProofCount.Of(_proofs),
            SureAndWrong = _hasCertainty ? _sureAndWrong : null,
            DisputeCount = disputes.Count,
            Disputes = disputes,
            Item = item,
        };
    }

    /// <summary>Certainty is about the answer, not about its proof.</summary>
    private static bool IsWrong(Response response) =>
        response.Outcome is Outcome.Wrong or Outcome.Partly
            && response.Proof is not (ProofOutcome.RightAndShown or ProofOutcome.RightNotShown);
}
