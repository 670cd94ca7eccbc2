using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using Quiz.Core;
using Quiz.Core.Banks;
using Quiz.Core.Questions;
using Quiz.Core.Sessions;
using Quiz.Core.Sessions.Choosing;
using Quiz.Desks;
using static System.FormattableString;

namespace Quiz.Commands;

/// <summary>The options of <c>quiz play</c>, and what they make of a sitting.</summary>
internal sealed class PlayOptions
{
    public Option<string> Mode { get; } = new("--mode")
    {
        Description =
        "practice (feedback after each answer) or test (after handing in).",
        DefaultValueFactory = _ => "practice"
    };

    public Option<string?> Book { get; } =
        new("--book") { Description = "open or closed: whether the article can be read while answering." };

    public Option<string?> Prove { get; } = new("--prove")
    {
        Description = "Asks for the sentence that proves an answer, where one can: required (also without a word), "
            + "optional or never.",
        Arity = ArgumentArity.ZeroOrOne,
    };

    public Option<bool> Certainty { get; } = new("--certainty")
    {
        Description =
        "Asks how sure you are of answers that are right or wrong; counted apart from the score."
    };

    public Option<string[]> Only { get; } = new("--only")
    {
        Description =
        "Only questions with this tag, of this type, or of this id.",
        AllowMultipleArgumentsPerToken = true
    };

    public Option<int?> Count { get; } = NumberOption("--count", "How many questions at most (12).");

    public Option<bool> All { get; } =
        new("--all") { Description = "All questions, also several on one place of the text." };

    public Option<long?> Seed { get; } = SeedOption("The same number asks the same questions in the same order.");

    public Option<bool> New { get; } =
        new("--new") { Description = "Start anew even if a sitting was left unfinished." };

    public Option<string?> Article { get; } = new("--article")
    {
        Description =
        "The original article as a text file: its paragraphs are shown beside the retelling."
    };

    public Option<string> As { get; } = new("--as")
    {
        Description = "Who you are: whose history this is, where several "
        + "share a machine; your id in a test for a class.",
        DefaultValueFactory = _ => ""
    };

    public Option<string?> Drop { get; } =
        new("--drop") { Description = "For a .quizpack: the folder that your answers are copied to when you hand in." };

    public Option<string?> Key { get; } =
        new("--key") { Description = "For a .result: the test's .quizkey, if it does not lie beside it." };

    public Option<bool> Plain { get; } = new("--plain") { Description = "Lines instead of a screen." };

    /// <summary>An option that takes a whole number, at least 1.</summary>
    public static Option<int?> NumberOption(string name, string description) => new(name)
    {
        Description = description,
        CustomParser = result => Number(result, name, 1, int.MaxValue) is { } number ? (int)number : null,
    };

    /// <summary>What every shuffle is made from, where somebody says so.</summary>
    public static Option<long?> SeedOption(string description) => new("--seed")
    {
        Description = description,
        CustomParser = result => Number(result, "--seed", long.MinValue, long.MaxValue),
    };

    public void AddTo(Command command)
    {
        LimitWords();
        foreach (System.CommandLine.Option option in (System.CommandLine.Option[])[Mode, Book, Prove, Certainty, Only,
            Count, All, Seed, New, Article, As, Drop, Key, Plain])
            command.Add(option);
    }

    /// <summary>Refuses words that the options do not know.</summary>
    public void LimitWords()
    {
        Mode.AcceptOnlyFromAmong("practice", "test");
        Book.AcceptOnlyFromAmong("open", "closed");
        Prove.AcceptOnlyFromAmong("required", "optional", "never");
    }

    /// <summary>Those that a review has, too.</summary>
    public void AddReviewOptionsTo(Command command)
    {
        Prove.AcceptOnlyFromAmong("required", "optional", "never");
        foreach (System.CommandLine.Option option in (System.CommandLine.Option[])[Prove, Certainty, Seed, New, As,
            Plain])
            command.Add(option);
    }

    /// <summary>What was said about proving; null leaves it to the bank and its questions.</summary>
    public ProofPolicy? ProofOf(ParseResult line) => PolicyOf(line.GetResult(Prove) is not null, line.GetValue(Prove));

    /// <summary>What was asked for, and which of it decides whether a sitting that was left is one such.</summary>
    public Wish WishOf(ParseResult line) =>
        new(Of(line), line.GetValue(All) || line.GetValue(Count) is not null, line.GetValue(Seed) is not null);

    /// <summary>
    /// Why an option that was given has no meaning for this kind of file, in one sentence; null if all have.
    /// </summary>
    public string? Misplaced(ParseResult line, PlayedFile kind)
    {
        System.CommandLine.Option[] ofBanks = [Mode, Book, Prove, Certainty, Only, Count, All, Seed, Article];
        (IEnumerable<System.CommandLine.Option> others, string why) = kind switch
        {
            PlayedFile.Pack => (ofBanks.Append(Key), "Whoever made this pack has decided how its test goes"),
            PlayedFile.Result => (ofBanks.Concat([New, As, Drop]), "This test has been taken, and is only shown"),
            _ => ([Drop, Key], "That is for tests that a class takes (.quizpack, .result)"),
        };
        return others.FirstOrDefault(o => line.GetResult(o) is { Implicit: false }) is { } odd
            ? $"{why}: {odd.Name} does not fit here."
            : null;
    }

    public Mode ModeOf(ParseResult line) =>
        line.GetValue(Mode) == "test" ? Quiz.Core.Sessions.Mode.Test : Quiz.Core.Sessions.Mode.Practice;

    public SittingOptions Of(ParseResult line) => Of(line, line.GetValue(Seed) ?? Desk.NewSeed());

    /// <param name="seed">What every shuffle is made from.</param>
    public SittingOptions Of(ParseResult line, long seed) => new()
    {
        Mode = ModeOf(line),
        Count = line.GetValue(All) ? null : line.GetValue(Count) ?? SittingOptions.UsualCount,
        Only = (line.GetValue(Only) ?? []).ToItems(),
        Book = line.GetValue(Book) switch
        {
            "open" => BookPolicy.Open,
            "closed" => BookPolicy.Closed,
            _ => null,
        },
        Prove = ProofOf(line),
        Certainty = line.GetValue(Certainty) ? true : null,
        Seed = seed,
    };

    /// <summary>What <c>--prove</c> asks for: without a word it is required.</summary>
    public static ProofPolicy? PolicyOf(bool isGiven, string? word) => !isGiven ? null : word switch
    {
        "optional" => ProofPolicy.Optional,
        "never" => ProofPolicy.Never,
        _ => ProofPolicy.Required,
    };

    /// <summary>A whole number in a range; null, with an error in plain words, if it is none.</summary>
    public static long? Number(ArgumentResult result, string option, long least, long most)
    {
        string given = result.Tokens[0].Value;
        if (long.TryParse(given, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out long number)
            && number >= least && number <= most)
            return number;
        string range = least < 1 ? ""
            : most >= int.MaxValue ? Invariant($", at least {least}")
            : Invariant($" from {least} to {most}");
        result.AddError($"{option} takes a whole number{range}, not \"{given}\".");
        return null;
    }
}
