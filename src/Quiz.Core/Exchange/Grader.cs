using Quiz.Core.Banks;
using Quiz.Core.Questions;

namespace Quiz.Core.Exchange;

/// <summary>Scores answers to a bank's questions that were given elsewhere, by the same rules as a sitting.</summary>
/// <param name="prove">Whether answers are to be proved; null leaves it to each question, where a given proof then
/// counts.</param>
public sealed class Grader(Bank bank, ProofPolicy? prove)
{
    private const int MostSuggestions = 1000; // a long list of lines for another bank is not worth a search each

    private readonly Dictionary<string, Question> _questions = bank.All.ToDictionary(q => q.Id);
    private readonly Dictionary<string, AnswerReader> _answers = [];
    private readonly SentenceAddresses _sentences = new(bank);
    private int _suggestions;

    /// <exception cref="MalformedLineException">The line cannot be understood.</exception>
    public Graded Grade(GivenLine line)
    {
        JudgedLine judged = Judge(line);
        return new Graded(
            line.Learner,
            judged.Question.Id,
            judged.Question.IsScored && !judged.IsUnread ? judged.Judgement.Score : null,
            judged.Question.Points,
            judged.IsUnread ? null : judged.Judgement.Mark,
            judged.Judgement.Verdict.Parts,
            judged.Judgement.Proof,
            judged.IsUnread
                ? "no number that can be read, so it has no score"
                : Sum.Of(judged.Question, judged.Answer, judged.Judgement, judged.Proof));
    }

    /// <summary>What a line says and how it is judged, before anything is put into words.</summary>
    /// <exception cref="MalformedLineException">The line cannot be understood.</exception>
    public JudgedLine Judge(GivenLine line)
    {
        Question question = _questions.GetValueOrDefault(line.Question) ?? throw Unknown(line.Question);
        Answer answer = ReaderOf(question).Read(line.Answer);
        ProofPolicy policy = question.ProofPolicyUnder(prove, ProofPolicy.Optional);
        Proof? proof = policy == ProofPolicy.Never ? null : new ProofReader(_sentences).Read(line.Proof);
        int? certainty = CertaintyReader.Read(line.Certainty);
        return new JudgedLine(
            question, answer, proof, certainty, Judgement.Of(question, answer, proof, policy, certainty));
    }

    private AnswerReader ReaderOf(Question question)
    {
        if (!_answers.TryGetValue(question.Id, out AnswerReader? reader))
            _answers[question.Id] = reader = AnswerReader.For(question, _sentences);
        return reader;
    }

    private MalformedLineException Unknown(string id) =>
        new(UnknownQuestion.Sentence(bank, id, suggests: _suggestions++ < MostSuggestions));
}
