using System.CommandLine;
using System.Globalization;
using Quiz.Core.Banks;
using Quiz.Core.Classroom;
using Quiz.Core.Classroom.Printing;
using Quiz.Core.Questions;
using Quiz.Core.Sessions;
using Quiz.Core.Wording;
using Quiz.Papers;
using Quiz.Running;
using Command = System.CommandLine.Command;

namespace Quiz.Commands;

/// <summary>
/// The options of <c>quiz print</c>: those of a test that matter on paper, and how the sheets are made.
/// </summary>
internal sealed class PrintOptions
{
    /// <summary>
    /// The seed where none is given: the same for everybody, so that a key printed later fits the sheets.
    /// </summary>
    private const long UsualSeed = 0;

    private readonly PlayOptions _play = new();

    private readonly Option<long?> _seed = PlayOptions.SeedOption("The same number makes the same sheets again (0).");

    public Option<string?> Out { get; } = new("--out")
    {
        Description =
        "The file to write, or a folder for it; - is standard output (the bank's id with .html, here)."
    };

    public Option<int?> Versions { get; } = new("--versions")
    {
        Description = "How many versions: the same questions in other orders, named A, B, C… (1).",
        CustomParser =
            result => PlayOptions.Number(result, "--versions", 1, PaperVersion.Most) is { } count ? (int)count : null,
    };

    public Option<bool> Large { get; } = new("--large") { Description = "Large print, for readers with low vision." };

    public Option<bool> Key { get; } =
        new("--key") { Description = "Also the answer key of every version, in a file of its own (…-key.html)." };

    public Option<bool> AnswerGrid { get; } = new("--answer-grid")
    {
        Description =
        "An answer sheet at the end of every version, to be handed in alone and typed in fast."
    };

    public Option<bool> Separate { get; } = new("--separate")
    {
        Description = "A file for each version and each answer sheet, so that in two-sided printing each begins on a "
            + "sheet of its own.",
    };

    public Option<string?> Map { get; } = Among(new("--map")
    {
        Description = "Instead of questions, the map of the "
        + "article on one sheet: filled, or blank with what is to be placed."
    }, Filled, ToFill);

    private const string Filled = "filled", ToFill = "blank";

    private readonly Option<string?> _paper = Among(
        new("--paper") { Description = "The size of the paper: a4 or letter (as is usual where you are)." },
        "a4",
        "letter");

    /// <summary>The stylesheet for the paper that is printed on.</summary>
    public string Paper(ParseResult line, Io io) => line.GetValue(_paper)
        ?? (PaperSizes.Of(io.Environment("LC_PAPER") is { Length: > 0 } paper ? paper : io.Locale) == PaperSize.Letter
            ? "letter"
            : "a4");

    /// <summary>Whether the map is to be filled by hand; null if no map is asked for.</summary>
    public bool? IsMapBlank(ParseResult line) => line.GetValue(Map) is { } map ? map == ToFill : null;

    /// <summary>What is decided already of a test that is made.</summary>
    private IEnumerable<System.CommandLine.Option> Play =>
        [_play.Only, _play.Count, _play.All, _play.Book, _play.Prove, _play.Certainty];

    public void AddTo(Command command)
    {
        _play.LimitWords();
        foreach (System.CommandLine.Option option in (System.CommandLine.Option[])[Out, Versions, _seed, Large, Key,
            AnswerGrid, Separate, Map, _paper, .. Play])
            command.Add(option);
        command.Validators.Add(result =>
        {
            System.CommandLine.Option? odd =
                ((System.CommandLine.Option[])[Versions, _seed, Key, AnswerGrid, Separate, .. Play])
                    .FirstOrDefault(o => result.GetResult(o) is { Implicit: false });
            if (odd is not null && result.GetResult(Map) is { Implicit: false })
                result.AddError($"A map has no questions: {odd.Name} does not fit with {Map.Name}.");
            if (result.GetValue(Separate) && result.GetValue(Out) == "-")
                result.AddError("--separate writes several files, and - is one: name a folder or a file with --out.");
        });
    }

    /// <summary>Only the options that say what was printed, for who types it in.</summary>
    public void AddPrintedTo(Command command)
    {
        _play.LimitWords();
        foreach (System.CommandLine.Option option in (System.CommandLine.Option[])[Versions, _seed, _play.Only,
            _play.Count, _play.All, _play.Prove, _play.Certainty])
            command.Add(option);
    }

    /// <summary>How many versions and from which seed, as far as that is said; else as before.</summary>
    /// <param name="before">Null for the usual.</param>
    public PaperSetup Setup(ParseResult line, PaperSetup? before) =>
        new(line.GetValue(Versions) ?? before?.Versions ?? 1, line.GetValue(_seed) ?? before?.Seed ?? UsualSeed);

    /// <summary>Why these sheets are not those that papers were typed in by, in one sentence.</summary>
    /// <param name="typed">How many papers.</param>
    public string OtherSheets(PaperSetup before, PaperSetup now, int typed, string book) =>
        $"{Phrases.Count(typed, "paper")} in \"{book}\" {(typed == 1 ? "was" : "were")} typed by the sheets of {Said(before)}, and {Said(now)} makes others: leave that out, "
        + "or add --other-sheets if the next papers are such ones; those that are typed in stay as they are.";

    private string Said(PaperSetup setup) => $"{Versions.Name} {Text(setup.Versions)} {_seed.Name} {Text(setup.Seed)}";

    /// <summary>
    /// Why a test that is made already cannot be printed with these options, in one sentence; null if it can.
    /// </summary>
    public string? Misplaced(ParseResult line, string test) =>
        Play.FirstOrDefault(o => line.GetResult(o) is { Implicit: false }) is { } odd
            ? $"\"{test}\" has a test that is made already: {odd.Name} does not fit here."
            : null;

    /// <summary>
    /// Why sheets that were printed with these options are not those of a test, in one sentence; null if they are, or
    /// nothing is said.
    /// </summary>
    public string? Unlike(ParseResult line, KeyFile key, string book)
    {
        bool IsSaid(System.CommandLine.Option option) => line.GetResult(option) is { Implicit: false };
        string test = $"The test in \"{book}\" has {Phrases.Count(key.Map.Questions.Count, "question")}";
        if (((System.CommandLine.Option[])[_play.Only, _play.Count, _play.All]).FirstOrDefault(IsSaid) is { } choosing)
        {
            IEnumerable<string> chosen = Quiz.Core.Sessions.Choosing.SittingPlanner.Plan(
                key.Bank, Sitting(line), new Dictionary<string, int>()).Questions;
            if (!chosen.ToHashSet(StringComparer.Ordinal).SetEquals(key.Map.Questions.Select(q => q.Bank)))
                return $"{test}, and {choosing.Name} chooses others: leave it out if the sheets are of this test, or type into another gradebook.";
        }

        if (IsSaid(_play.Prove) && _play.ProofOf(line) != key.Terms.Prove)
            return $"{test} and says itself what is proved: leave {_play.Prove.Name} out, or type into another gradebook.";
        return IsSaid(_play.Certainty)
            && !key.Terms.AsksCertainty
                ? $"{test} and does not ask how sure students are: leave {_play.Certainty.Name} out, or type into another gradebook."
                : null;
    }

    /// <summary>The test that the sheets are.</summary>
    public SittingOptions Sitting(ParseResult line) =>
        _play.Of(line, line.GetValue(_seed) ?? UsualSeed) with { Mode = Mode.Test };

    /// <summary>What a gradebook that is made for the sheets knows of their test.</summary>
    public TestTerms Terms(ParseResult line, Bank bank)
    {
        SittingOptions sitting = Sitting(line);
        return new TestTerms(Book: sitting.Book
            ?? bank.Book, AsksCertainty: sitting.Certainty ?? bank.AsksCertainty, Prove: sitting.Prove);
    }

    /// <summary>The command line that makes the same sheets again.</summary>
    /// <param name="isMade">Whether what is printed is a test that is made already.</param>
    public string Again(ParseResult line, string printed, bool isMade)
    {
        SittingOptions sitting = Sitting(line);
        var words = new List<string> { "quiz", "print", printed, "--versions", Text(line.GetValue(Versions)
            ?? 1), "--seed", Text(sitting.Seed) };
        if (!isMade)
        {
            if (!sitting.Only.IsEmpty) words.AddRange(["--only", .. sitting.Only]);
            words.AddRange(sitting.Count is { } count ? ["--count", Text(count)] : ["--all"]);
            if (sitting.Prove is { } prove) words.AddRange(["--prove", Text(prove)]);
            if (sitting.Certainty == true) words.Add("--certainty");
        }

        return string.Join(' ', words.Select(w => w.Contains(' ', StringComparison.Ordinal) ? $"\"{w}\"" : w));
    }

    private static string Text(ProofPolicy policy) => policy switch
    {
        ProofPolicy.Required => "required",
        ProofPolicy.Optional => "optional",
        ProofPolicy.Never => "never",
    };

    private static Option<string?> Among(Option<string?> option, params string[] values)
    {
        option.AcceptOnlyFromAmong(values);
        return option;
    }

    private static string Text(long number) => number.ToString(CultureInfo.InvariantCulture);
}
