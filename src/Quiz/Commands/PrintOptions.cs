using System.CommandLine;
using System.Globalization;
using Quiz.Core.Printing;
using Quiz.Core.Sessions;

namespace Quiz.Commands;

/// <summary>The options of <c>quiz print</c>: those of a test that matter on paper, and how the sheets are made.</summary>
internal sealed class PrintOptions
{
    /// <summary>The seed where none is given: the same for everybody, so that a key printed later fits the sheets.</summary>
    private const long UsualSeed = 0;

    private readonly PlayOptions _play = new();

    private readonly Option<long?> _seed = PlayOptions.SeedOption("The same number makes the same sheets again (0).");

    public Option<string?> Out { get; } = new("--out") { Description = "The file to write, or a folder for it; - is standard output (the bank's id with .html, here)." };

    public Option<int?> Versions { get; } = new("--versions")
    {
        Description = "How many versions: the same questions in other orders, named A, B, C… (1).",
        CustomParser = result => PlayOptions.Number(result, "--versions", 1, PaperVersion.Most) is { } count ? (int)count : null,
    };

    public Option<bool> Large { get; } = new("--large") { Description = "Large print, for readers with low vision." };

    public Option<bool> Key { get; } = new("--key") { Description = "Also the answer key of every version, in a file of its own (…-key.html)." };

    public Option<bool> AnswerGrid { get; } = new("--answer-grid") { Description = "An answer sheet at the end of every version, to be handed in alone and typed in fast." };

    private IEnumerable<System.CommandLine.Option> Play => [_play.Only, _play.Count, _play.All, _play.Book, _play.Prove, _play.Certainty];

    public void AddTo(Command command)
    {
        _play.LimitWords();
        foreach (System.CommandLine.Option option in (System.CommandLine.Option[])[Out, Versions, _seed, Large, Key, AnswerGrid, .. Play]) command.Add(option);
    }

    /// <summary>Only the options that say what was printed, for who types it in.</summary>
    public void AddPrintedTo(Command command)
    {
        _play.LimitWords();
        foreach (System.CommandLine.Option option in (System.CommandLine.Option[])[Versions, _seed, _play.Only, _play.Count, _play.All]) command.Add(option);
    }

    /// <summary>The test that the sheets are.</summary>
    public SittingOptions Sitting(ParseResult line) => _play.Of(line, line.GetValue(_seed) ?? UsualSeed) with { Mode = Mode.Test };

    /// <summary>The command line that makes the same questions again in the same orders.</summary>
    public string Again(ParseResult line, string bank)
    {
        SittingOptions sitting = Sitting(line);
        var words = new List<string> { "quiz", "print", bank, "--versions", Text(line.GetValue(Versions) ?? 1), "--seed", Text(sitting.Seed) };
        if (!sitting.Only.IsEmpty) words.AddRange(["--only", .. sitting.Only]);
        words.AddRange(sitting.Count is { } count ? ["--count", Text(count)] : ["--all"]);
        return string.Join(' ', words.Select(w => w.Contains(' ', StringComparison.Ordinal) ? $"\"{w}\"" : w));
    }

    private static string Text(long number) => number.ToString(CultureInfo.InvariantCulture);
}
