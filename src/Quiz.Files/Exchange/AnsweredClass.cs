using Quiz.Core;
using Quiz.Core.Banks;
using Quiz.Core.Classroom.Reports;
using Quiz.Core.Exchange;
using Quiz.Core.Questions;

namespace Quiz.Files.Exchange;

/// <summary>
/// The work of a class, put together from lines of answers that were given elsewhere: each learner is a student with
/// one test.
/// </summary>
/// <remarks>The test has the questions that anybody answered; what a student has no line for was left blank.</remarks>
public sealed class AnsweredClass(Bank bank, ProofPolicy? prove)
{
    private readonly Grader _grader = new(bank, prove);
    private readonly Dictionary<string, Dictionary<string, JudgedLine>> _students = [];
    private readonly HashSet<string> _asked = [];
    private readonly List<LineNote> _notes = [];

    /// <summary>What could not be used, and why.</summary>
    public IReadOnlyList<LineNote> Notes => _notes;

    /// <summary>Whether a line could not be understood, so that the report lacks it.</summary>
    public bool HasFaults { get; private set; }

    public ClassWork Read(IEnumerable<AnswerRecord> rows)
    {
        foreach (AnswerRecord row in rows) Add(row);
        Question[] asked = [.. bank.All.Where(q => _asked.Contains(q.Id))];
        return new ClassWork(
            bank, _students.Select(s => new StudentWork(s.Key, null, [Sheet(asked, s.Value)])).ToItems());
    }

    private void Add(AnswerRecord row)
    {
        try
        {
            GivenLine given = row.Given ?? throw new MalformedLineException(row.Trouble);
            JudgedLine judged = _grader.Judge(given);
            if (given.Learner is not { } learner)
                throw new MalformedLineException(
                    "There is no \"learner\": a report on a class needs to know whose answer it is.");
            if (!_students.TryGetValue(learner, out Dictionary<string, JudgedLine>? own)) _students[learner] = own = [];
            _asked.Add(judged.Question.Id);
            if (judged.IsUnread)
                throw new MalformedLineException(
                    "That is no number that can be read: the report counts it as left blank.");
            if (!own.TryAdd(judged.Question.Id, judged))
                _notes.Add(new LineNote(
                    row.Line, $"\"{learner}\" has answered \"{judged.Question.Id}\" before. The first answer counts."));
        }
        catch (MalformedLineException e)
        {
            HasFaults = true;
            _notes.Add(new LineNote(row.Line, e.Message));
        }
    }

    private static AnswerSheet Sheet(Question[] asked, Dictionary<string, JudgedLine> own) => new()
    {
        Responses = asked.Select(q => own.TryGetValue(q.Id, out JudgedLine? line)
            ? Response.Of(q, line.Answer, line.Judgement, line.Certainty)
            : Response.Of(q, null, null)).ToItems(),
    };
}
