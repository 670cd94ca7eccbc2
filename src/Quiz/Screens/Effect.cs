using Quiz.Core;
using Quiz.Core.Sessions;
using Quiz.Core.Sessions.Choosing;
using Quiz.Screens.Pages;

namespace Quiz.Screens;

/// <summary>Something that the shell must do.</summary>
internal abstract record Effect
{
    private Effect() { }

    /// <summary>Keeps a step of the sitting, before the screen that follows from it is shown.</summary>
    public sealed record Save(SessionEvent Happened, DateTimeOffset At) : Effect;

    /// <summary>Reads the list of banks.</summary>
    public sealed record List : Effect;

    /// <summary>
    /// Sums up how the learner stands in the banks that are listed; it may take a moment, so nobody waits for it.
    /// </summary>
    public sealed record SumUp : Effect;

    /// <summary>Starts a review of what is due.</summary>
    public sealed record Review(ReviewRequest Request) : Effect;

    /// <summary>Looks at what follows a sitting of a review that is over.</summary>
    public sealed record LookAhead(Session Over) : Effect;

    /// <summary>Goes on with the review.</summary>
    public sealed record ReviewOn : Effect;

    /// <summary>Reads which kinds of questions a bank has.</summary>
    public sealed record Offer(string Path) : Effect;

    /// <summary>Reads the map of a bank, and what the learner knew of it.</summary>
    public sealed record Map(string Path) : Effect;

    /// <summary>Reads what the statistics are made from.</summary>
    /// <param name="Bank">The id of the one bank to look at first; null looks at everything.</param>
    /// <param name="Path">That bank's file, where it may lie in no usual place.</param>
    public sealed record Count(string? Bank = null, string? Path = null) : Effect;

    /// <summary>Opens a bank for a sitting.</summary>
    /// <param name="Only">Tags, families, types or ids to narrow it to; none means everything.</param>
    public sealed record Open(string Path, Mode Mode, Items<string> Only = default) : Effect
    {
        /// <summary>Whether what was left there stays as it is, and another is begun in any case.</summary>
        public bool IsNew { get; init; }
    }

    /// <summary>Goes on with what was left of a bank, or begins such a sitting as is wished for.</summary>
    /// <param name="IsNew">Whether what was left stays as it is, and another is begun in any case.</param>
    public sealed record Play(string Path, Wish Wish, bool IsNew) : Effect;

    /// <summary>Opens a bank for somebody who has never answered anything.</summary>
    public sealed record FirstStep(string Path) : Effect;

    /// <summary>Reads which sittings are over.</summary>
    public sealed record LookBack : Effect;

    /// <summary>Shows the results of a sitting that is over.</summary>
    public sealed record Reopen(string Session) : Effect;

    /// <summary>Takes a sitting up again.</summary>
    public sealed record Resume(string Session) : Effect;

    /// <summary>Starts a sitting on given questions of the one that is over.</summary>
    public sealed record StartAgain(Session Over, Items<string> Questions, bool WrongOnes) : Effect;

    /// <summary>Begins or goes on with the test of a student.</summary>
    /// <param name="IsSure">Whether the id is meant even if the list of the class lacks it.</param>
    public sealed record Enroll(string Student, bool IsSure) : Effect;

    /// <summary>Shows how a test that was handed in went, by its key.</summary>
    public sealed record Reveal : Effect;

    /// <summary>Takes a line of papers that are typed in.</summary>
    public sealed record Enter(string Line) : Effect;

    /// <summary>Keeps a line of papers that is not yet typed to its end.</summary>
    public sealed record KeepLine(string Line) : Effect;

    /// <summary>Writes the results into a file in the current folder.</summary>
    public sealed record Export(Session Session) : Effect;

    /// <summary>From now on nothing is kept; the learner was told.</summary>
    public sealed record GoOnUnsaved : Effect;

    /// <summary>Moves the pane in front, or the passage where both are seen, by pages; ±∞ is an end.</summary>
    public sealed record Scroll(Command By) : Effect;

    /// <summary>Moves the question pane by lines.</summary>
    public sealed record ScrollLines(int Lines) : Effect;

    public sealed record Suspend : Effect;

    /// <summary>Ends the program, saying how the sitting that was open stands.</summary>
    public sealed record Leave(Session? Session, int ExitCode) : Effect;
}
