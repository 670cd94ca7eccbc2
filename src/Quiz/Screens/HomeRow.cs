using Quiz.Core;
using Quiz.Core.Prose;
using Quiz.Core.Wording;
using Quiz.Screens.Pages;

namespace Quiz.Screens;

/// <summary>A bank in the list.</summary>
/// <param name="Asked">How many of its questions were ever answered.</param>
/// <param name="LastScore">The score of the last finished sitting, in words.</param>
/// <param name="Resume">The sitting that can be gone on with.</param>
internal sealed record HomeRow(string Path, string Title, int Asked, string? LastScore, Resumable? Resume)
{
    /// <summary>The bar is this many cells, so that it fits with its numbers at 40 columns.</summary>
    private const int BarWidth = 12;

    /// <summary>The number, and what stands around the list.</summary>
    private const int Around = 10;

    private const string Gap = "   ";

    /// <summary>How the learner stands in it; null until that is known.</summary>
    public HomeSum? Sum { get; init; }

    /// <param name="columns">Of the place that the list has; what it is about gets one line.</param>
    public IEnumerable<Block> Blocks(int index, bool isSelected, bool hasSpace, int columns)
    {
        string target = OptionBlocks.TargetOf(index);
        string glimpse = Sum?.Glance?.InShort ?? "";
        bool fits = Title.Length + Gap.Length + glimpse.Length <= columns - Around;
        yield return new Block
        {
            Lead = [new Run(isSelected ? "› " : "  "), new Run(index < 35 ? RowKey.Of(index) + "  " : "   ", Tone.Key)],
            Runs = [new Run(Title, Tone.Strong),
                .. fits && glimpse.Length > 0 ? new[] { new Run(Gap + glimpse, Tone.Dim) } : []],
            IsSelected = isSelected,
            Target = target,
            SpaceBefore = hasSpace,
        };
        if (Sum?.Glance is { About.Length: > 0 } known)
            yield return new Block { Indent = 5, Runs = [new Run(Cut(known.About, columns - Around))], Target = target };
        yield return new Block
        {
            Indent = 5,
            Lead = [.. Bar()],
            Runs = [new Run(fits ? State : $"{State} · {glimpse}", Tone.Dim)],
            Target = target,
        };
    }

    /// <summary>Others that can be gone on with, the one last left first.</summary>
    public Items<Resumable> Others { get; init; }

    /// <summary>
    /// How far it has come: "new", "12 of 96 places known, 31 asked · 5 due · last time 9 of 12 points", the first being
    /// what the bar shows.
    /// </summary>
    public string State => string.Join(" · ", new[]
    {
        Asked == 0 ? "new" : Sum is { } sum
            ? $"{Phrases.Number(sum.Known)} of {Phrases.Count(sum.Points, "place")} known, {Phrases.Number(sum.Met)} asked"
            : $"{Phrases.Count(Asked, "question")} seen",
    }.Concat((Resume is { } first ? Others.Prepend(first) : []).Select(r => r.InShort)).Concat(new[]
    {
        Sum is { Due: > 0 and var due } ? $"{Phrases.Number(due)} due" : null,
        LastScore is null ? null : $"last time {LastScore}",
    }.OfType<string>()));

    /// <summary>Whether a word stands in its title or in what it is about; case does not matter.</summary>
    public bool Has(string words) => words.Split(' ', StringSplitOptions.RemoveEmptyEntries).All(word =>
        Title.Contains(word, StringComparison.OrdinalIgnoreCase)
            || Sum?.Glance?.About.Contains(word, StringComparison.OrdinalIgnoreCase) == true);

    /// <summary>The choice among several that can be gone on with.</summary>
    public Message.Found Left(Resumable first) => new(Title, Others.Prepend(first).ToItems(),
        new Effect.Open(Path, Quiz.Core.Sessions.Mode.Practice) { IsNew = true }, Fits: true);

    /// <summary>What Enter does, and with what: the article before it is opened.</summary>
    public Items<Block> Preview() =>
    [
        Block.Of(Title, Tone.Strong),
        .. Sum?.Glance is { } glance
            ? new[]
            {
                Block.Of(glance.About, Tone.Dim),
                Block.Of(glance.InShort, Tone.Dim) with { SpaceBefore = true },
                Block.Of(string.Join(", ", glance.Kinds.Select(k => $"{Phrases.Number(k.Count)} {k.Name}")), Tone.Dim),
            }
            : [],
        Block.Of(State) with { SpaceBefore = true },
        Block.Of(Resume is { } left
            ? $"Enter goes on with the {left.Mode} that you left."
            : "Enter opens the article; its questions come after it.") with { SpaceBefore = true },
        .. Sum?.Glance is { Opening.Length: > 0 } begins
            ? new[] { Block.Of(begins.Opening, Tone.Dim) with { SpaceBefore = true } }
            : [],
    ];

    private Run[] Bar()
    {
        if (Sum is not { Points: > 0 } sum) return [];
        int full = sum.Known == 0 ? 0 : Math.Max(1, BarWidth * sum.Known / sum.Points);
        return [new Run(new string('█', full), Tone.Right), new Run(new string('░', BarWidth - full), Tone.Dim),
            new Run("  ")];
    }

    private static string Cut(string text, int room)
    {
        if (text.Length <= room) return text;
        int end = text.LastIndexOf(' ', Math.Max(1, room - 1));
        return text[..(end > 0 ? end : Math.Max(1, room - 1))].TrimEnd(',', ';', ':') + "…";
    }
}

/// <summary>How a learner stands in a bank.</summary>
/// <param name="Met">How many points of its text were ever asked.</param>
/// <param name="Points">How many there are to ask.</param>
/// <param name="Due">How many questions are due today.</param>
internal sealed record HomeSum(string Path, int Met, int Points, int Due)
{
    /// <summary>How many points the learner knows now.</summary>
    public int Known { get; init; }

    /// <summary>What the article is; null where nobody has looked.</summary>
    public Glance? Glance { get; init; }
}

/// <summary>A sitting that was left and can be gone on with.</summary>
/// <param name="Mode">In a word.</param>
internal sealed record Resumable(string Session, string Mode, int Answered, int Planned)
{
    /// <summary>
    /// What tells it from others on the same bank, in words; empty where nobody chooses among several.
    /// </summary>
    public string Details { get; init; } = "";

    /// <summary>"practice to go on with: 3 of 12 answered".</summary>
    public string InShort => $"{Mode} to go on with: {Phrases.Number(Answered)} of {Phrases.Number(Planned)} answered";

    /// <summary>"practice, 3 of 12 answered, left on 1 Dec at 14:05".</summary>
    public string InFull =>
        $"{Mode}, {Phrases.Number(Answered)} of {Phrases.Number(Planned)} answered{(Details.Length > 0 ? ", " + Details : "")}";
}
