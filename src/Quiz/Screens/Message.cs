using Quiz.Core;
using Quiz.Core.Sessions;
using Quiz.Screens.Documents;
using Quiz.Screens.Pages;
using Quiz.Screens.Statistics;

namespace Quiz.Screens;

/// <summary>Something that happened to the program, from the learner or from the shell.</summary>
internal abstract record Message
{
    private Message() { }

    /// <summary>A key, by the name that <see cref="Bindings"/> uses.</summary>
    public sealed record Pressed(string Key) : Message;

    /// <summary>A click on something that has a target.</summary>
    /// <param name="IsSecond">Whether it is the second half of a double click.</param>
    public sealed record Clicked(string Target, bool IsSecond = false) : Message;

    /// <summary>The text of the field changed.</summary>
    public sealed record Typed(string Text) : Message;

    /// <summary>It is time to keep what is typed and not yet confirmed.</summary>
    public sealed record KeepTyped : Message;

    /// <summary>The article was scrolled to another section.</summary>
    public sealed record Looked(string Section) : Message;

    /// <summary>These sections of the article are on the screen.</summary>
    public sealed record Seen(Items<string> Sections) : Message;

    /// <summary>The end of the article that is read came into view, or went out of it.</summary>
    public sealed record ReadToEnd(bool IsAtEnd) : Message;

    public sealed record Resized(Size Size) : Message;

    /// <summary>How the learner stands in the banks that are listed.</summary>
    public sealed record SummedUp(Items<HomeSum> Sums, string Due) : Message;

    /// <summary>What follows the sitting of a review that is over.</summary>
    public sealed record Ahead(string Sentence, bool GoesOn) : Message;

    /// <summary>The list of banks was read.</summary>
    public sealed record Listed(Items<HomeRow> Rows, Items<string> Troubles) : Message
    {
        /// <summary>The file of the bank that a newcomer begins with; null for others.</summary>
        public string? FirstStep { get; init; }
    }

    /// <summary>The sittings that are over were read.</summary>
    /// <param name="Sittings">The last first.</param>
    public sealed record LookedBack(Items<PastSitting> Sittings) : Message;

    /// <summary>The kinds of questions that a bank has were read.</summary>
    public sealed record Offered(string Path, string Title, Items<OfferedKind> Kinds) : Message;

    /// <summary>The map of a bank was read.</summary>
    public sealed record Mapped(ShownMap Shown) : Message;

    /// <summary>What the statistics are made from was read.</summary>
    public sealed record Counted(Studied Studied, Items<string> Troubles) : Message;

    /// <summary>A sitting is at hand, new or taken up again.</summary>
    public sealed record Opened(Session Session, string? Said) : Message
    {
        /// <summary>What everybody is to be told of it, also who reads lines; null if there is nothing.</summary>
        public string? Note { get; init; }
    }

    /// <summary>Sittings were found that were left, and it is asked whether to go on with one of them.</summary>
    /// <param name="Left">The one last left first.</param>
    /// <param name="New">Begins another, and keeps them.</param>
    /// <param name="Fits">Whether they are what was asked for, so that it is only asked which; else they were begun in
    /// another way.</param>
    public sealed record Found(string Title, Items<Resumable> Left, Effect New, bool Fits) : Message;

    /// <summary>A test is at hand, and it is asked who takes it.</summary>
    public sealed record Greeted(Greeting Greeting) : Message;

    /// <summary>An id was given and is to be looked at once more before its test begins.</summary>
    public sealed record Identified(string Student) : Message;

    /// <summary>A test was handed in, now or before.</summary>
    public sealed record HandedIn(Session Session, HandIn HandIn) : Message;

    /// <summary>How far the typing in of papers is.</summary>
    public sealed record Tabled(PaperTable Table) : Message;

    /// <summary>Something that was asked for did not work; one sentence that says why.</summary>
    public sealed record Failed(string Sentence) : Message;

    /// <summary>Steps could not be kept.</summary>
    /// <param name="Steps">What is still to be done, the step that failed first.</param>
    /// <param name="Instead">The sitting to show once that is settled, if it is another than the screen's.</param>
    public sealed record NotSaved(Items<Effect> Steps, string Sentence, Session? Instead = null) : Message;

    /// <summary>Something was done, and this is what to say about it.</summary>
    public sealed record Done(string Sentence) : Message;
}
