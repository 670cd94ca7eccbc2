using Quiz.Core.Sessions;
using Quiz.Plain;
using Quiz.Plain.Lines;
using Quiz.Screens;

namespace Quiz.Tests.Plain;

/// <summary>Runs a sitting on given lines and writes down what was typed, said and kept.</summary>
internal sealed class Transcript
{
    private readonly PlainSitting _sitting;

    /// <param name="trouble">The sentence for the n-th attempt to keep a step, from 0; null keeps it.</param>
    public Transcript(Session session, IEnumerable<string> lines, Func<int, string?>? trouble = null)
    {
        int attempt = 0;
        using var text = new StringWriter();
        string? Save(Effect.Save step)
        {
            if (trouble?.Invoke(attempt++) is { } sentence) return sentence;
            SaidWhenSaved.Add(text.ToString());
            Saved.Add(step);
            return null;
        }

        _sitting = new PlainSitting(
            session, new Dialogue(new EchoingReader(lines, text), text), new TickingClock(), "history.db", Save);
        End = _sitting.Run();
        Text = text.ToString();
    }

    public PlainEnd End { get; }

    public string Text { get; }

    public Session Session => _sitting.Session;

    public bool IsSaving => _sitting.IsSaving;

    public List<Effect.Save> Saved { get; } = [];

    /// <summary>What had been said when each step was kept.</summary>
    public List<string> SaidWhenSaved { get; } = [];

    /// <summary>Compares with a golden beside this file.</summary>
    public Transcript Check(string golden)
    {
        Golden.Check($"{Text}[{End}, {string.Join(" ", Saved.Select(s => s.Happened.GetType().Name))}]\n",
            $"tests/Quiz.Tests/Plain/Golden/{golden}.txt");
        return this;
    }
}
