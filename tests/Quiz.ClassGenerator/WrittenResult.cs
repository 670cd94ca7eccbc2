using System.Text;
using Quiz.Core;
using Quiz.Core.Classroom;
using Quiz.Core.Questions;
using Quiz.Core.Sessions;

namespace Quiz.ClassGenerator;

/// <summary>The lines of a result as a student's machine writes them, and which of them hold answers.</summary>
public sealed class WrittenResult
{
    private readonly List<byte[]> _lines = [];
    private readonly ResultHead _head;

    public WrittenResult(KeyFile key, Pack pack, string student, int attempt, Guid id, DateTimeOffset start,
        IReadOnlyList<DrawnAnswer> answers, Random chance, bool isHandedIn, string? dispute = null)
    {
        _head = new ResultHead(pack.Id, student, attempt, id);
        Plan plan = pack.PlanFor(student);
        DateTimeOffset now = start;
        Add(new Started(plan), now);
        var byId = answers.ToDictionary(a => a.Question.Id);
        foreach ((string asked, int index) in plan.Questions.Select((q, i) => (q, i)))
        {
            Add(new Went(Stage.Asking, index), now = now.AddSeconds(1));
            MappedQuestion mapped = key.Map.Find(asked)!; // the pack is made from it
            if (byId[mapped.Bank] is not { Answer: { } answer }) continue;
            Answer given = Seal(mapped, answer);
            int seconds = 5 + chance.Next(40);
            if (chance.Next(3) == 0) Add(new Drafted(asked, given), now = now.AddSeconds(2));
            AnswerLines[mapped.Bank] = _lines.Count;
            Add(new Unjudged { Question = asked, Answer = given, Seconds = seconds }, now = now.AddSeconds(seconds));
            if (index == 0 && dispute is not null) Add(new Disputed(asked, dispute), now);
        }

        if (isHandedIn) Add(new Finished(), now.AddSeconds(5));
    }

    /// <summary>By the bank's id of a question, the place of the line with its answer.</summary>
    public Dictionary<string, int> AnswerLines { get; } = [];

    public int Count => _lines.Count;

    public byte[] Bytes => [.. _lines.SelectMany(l => l.Append((byte)'\n'))];

    public Guid Attempt => _head.Id;

    /// <summary>Makes a line unreadable, as a bad disk does.</summary>
    public void Damage(int line) => _lines[line] = _lines[line][..(_lines[line].Length / 2)];

    /// <summary>Puts half a character into the id of the first line.</summary>
    public void BreakId() => _lines[0] = Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(_lines[0])
        .Replace("\"student\":\"", "\"student\":\"\\ud800", StringComparison.Ordinal));

    /// <summary>
    /// Puts another answer into a line and leaves the hashes alone, as somebody does with a text editor.
    /// </summary>
    public void Edit(KeyFile key, string question, Answer answer)
    {
        int at = AnswerLines[question];
        ResultLine line = ResultJson.Read(_lines[at]);
        var was = (Unjudged)line.Event; // answer lines have no other event
        _lines[at] = ResultJson.Write(
            line with { Event = was with { Answer = Seal(key.Map.Find(was.Question)!, answer) } });
    }

    /// <summary>
    /// From a line on the clock is an hour slow: the same steps, written with a clock that was set back.
    /// </summary>
    public void SetClockBack(int from)
    {
        string before = "";
        for (int i = 0; i < _lines.Count; i++)
        {
            ResultLine line = ResultJson.Read(_lines[i]);
            _lines[i] = ResultJson.Write(
                line with { Before = before, At = i < from ? line.At : line.At.AddHours(-1) }, i == 0 ? _head : null);
            before = Chain.Hash(_lines[i]);
        }
    }

    private void Add(SessionEvent step, DateTimeOffset at) =>
        _lines.Add(ResultJson.Write(
            new ResultLine(_lines.Count + 1, at, _lines.Count == 0 ? "" : Chain.Hash(_lines[^1]), step),
            _lines.Count == 0 ? _head : null));

    /// <summary>An answer in the ids of the pack.</summary>
    private static Answer Seal(MappedQuestion mapped, Answer answer)
    {
        string Id(string bank) => mapped.Parts.First(p => p.Bank == bank).Id;
        string Left(string bank) => mapped.Parts.First(p => p.Bank == bank && char.IsAsciiDigit(p.Id[0])).Id;
        string Right(string bank) => mapped.Parts.First(p => p.Bank == bank && !char.IsAsciiDigit(p.Id[0])).Id;
        return answer switch
        {
            ChoiceAnswer a => new ChoiceAnswer(a.Options.Select(Id).ToItems()),
            OrderAnswer a => new OrderAnswer(a.Items.Select(Id).ToItems()),
            PairAnswer a => new PairAnswer(a.Pairs.Select(p => new Pairing(Left(p.Left), Right(p.Right))).ToItems()),
            _ => answer,
        };
    }
}
