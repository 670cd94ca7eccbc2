using Quiz.Core;
using Quiz.Core.Sessions;

namespace Quiz.Screens;

/// <summary>How far the typing in of a class' papers is.</summary>
/// <param name="Who">The student whose row fills up, or what to type to begin one.</param>
internal sealed record PaperTable(string Title, string Who)
{
    /// <summary>What is typed in, a sentence each.</summary>
    public Items<string> Facts { get; init; }

    /// <summary>Half-way, then whole, the last one last, then those without a paper.</summary>
    public Items<PaperStudent> Students { get; init; }

    /// <summary>The field is a new one for each: what was refused is typed anew.</summary>
    public int Turn { get; init; }

    /// <summary>Which sheet the student has: "version A · sheet k7m2".</summary>
    public string Sheet { get; init; } = "";

    /// <summary>The row; empty while a student is asked for.</summary>
    public Items<PaperCell> Cells { get; init; }

    /// <summary>The cell at hand, 0-based.</summary>
    public int At { get; init; }

    /// <summary>What of it comes next.</summary>
    public Asking Part { get; init; }

    /// <summary>The keys of which one alone is what is asked for.</summary>
    public string Keys { get; init; } = "";

    /// <summary>Whether nothing but one key is.</summary>
    public bool IsOneKey { get; init; }

    /// <summary>The line that was left before it was typed to its end.</summary>
    public string Typed { get; init; } = "";

    /// <summary>How it is typed.</summary>
    public string HowTo { get; init; } = "";

    public string Said { get; init; } = "";

    public bool HasProof { get; init; }

    public bool HasCertainty { get; init; }
}

/// <summary>A question on a paper, and what was typed in for it.</summary>
/// <param name="Number">"A5", as on the paper.</param>
internal sealed record PaperCell(string Number, string Prompt)
{
    /// <summary>Empty if nothing was typed yet, as for the other parts.</summary>
    public string Answer { get; init; } = "";

    public string Proof { get; init; } = "";

    public string Certainty { get; init; } = "";

    /// <summary>Whether nothing more is to be typed for it.</summary>
    public bool IsWhole { get; init; }

    public string Part(Asking part) => part switch
    {
        Asking.Proof => Proof,
        Asking.Certainty => Certainty,
        _ => Answer,
    };
}

/// <summary>A student in the list of those whose papers are typed in.</summary>
/// <param name="What">How far it is, in words; empty for one without a paper.</param>
internal sealed record PaperStudent(string Name, PaperState State, string What);

/// <summary>How far a student's paper is typed in.</summary>
internal enum PaperState
{
    Half,
    Whole,
    Missing,
}
