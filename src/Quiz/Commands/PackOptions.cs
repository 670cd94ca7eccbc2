using System.CommandLine;
using Quiz.Core;
using Quiz.Core.Banks;
using Quiz.Core.Classroom;
using Quiz.Core.Sessions;
using Quiz.Files.Exchange;
using Quiz.Files.Storage;
using Quiz.Running;
using Command = System.CommandLine.Command;

namespace Quiz.Commands;

/// <summary>The options of <c>quiz pack</c>, and what they make of a test.</summary>
internal sealed class PackOptions(Io io)
{
    private readonly Option<string> _mode = new("--mode")
    {
        Description =
        "test; practice needs the keys, which a pack does not have.",
        DefaultValueFactory = _ => "test"
    };
    private readonly Option<string[]> _only = new("--only")
    {
        Description = "Only questions with this tag, of this "
        + "type, or of this id; whose-idea and find-it are in a test only if named.",
        AllowMultipleArgumentsPerToken =
            true
    };
    private readonly Option<int?> _count = PlayOptions.NumberOption("--count", "How many questions at most (12).");
    private readonly Option<bool> _all =
        new("--all") { Description = "All questions, also several on one place of the text." };
    private readonly Option<string?> _title =
        new("--title") { Description = "What the test is called, if not as the bank." };
    private readonly Option<int?> _minutes =
        PlayOptions.NumberOption("--minutes", "About how long it takes. Advice only: time is not counted.");
    private readonly Option<string?> _book =
        new("--book") { Description = "open or closed: whether the article can be read while answering." };
    private readonly Option<string?> _prove = new("--prove")
    {
        Description = "Asks for the sentence that proves an answer, where one can: required (also without a word), "
            + "optional or never.",
        Arity = ArgumentArity.ZeroOrOne,
    };

    private readonly Option<bool> _certainty = new("--certainty")
    {
        Description =
        "Asks how sure students are of answers that are right or wrong; counted apart from the score."
    };
    private readonly Option<string?> _roster = new("--roster")
    {
        Description =
        "The list of the class (CSV with the columns id and name). The pack has only hashes of the ids."
    };
    private readonly Option<DateTimeOffset?> _deadline = new("--deadline")
    {
        Description =
        "Until when it is to be handed in: 2026-10-12 10:00. Later is marked, and allowed."
    };
    private readonly Option<string> _out =
        new("--out") { Description = "The folder for pack and key (here).", DefaultValueFactory = _ => "." };

    private readonly Option<bool> _page = new("--page")
    {
        Description = "Also writes the test as a page for browsers: pupils open the file, answer, and hand in a file."
    };

    public void AddTo(Command command)
    {
        _mode.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<string>() != "test")
                result.AddError("A pack is always a test: practice needs the keys, which a pack does not have.");
        });
        _book.AcceptOnlyFromAmong("open", "closed");
        _prove.AcceptOnlyFromAmong("required", "optional", "never");
        _deadline.CustomParser = result => Moment.Parse(io, result, "--deadline");
        foreach (System.CommandLine.Option option in (System.CommandLine.Option[])[_mode, _only, _count, _all, _title,
            _minutes, _book, _prove, _certainty, _roster, _deadline, _page, _out])
            command.Add(option);
    }

    public bool MakesPage(ParseResult line) => line.GetValue(_page);

    public string Folder(ParseResult line) => io.FullPath(line.GetRequiredValue(_out));

    public SittingOptions Sitting(ParseResult line, long seed) => new()
    {
        Mode = Mode.Test,
        Count = line.GetValue(_all) ? null : line.GetValue(_count) ?? SittingOptions.UsualCount,
        Only = (line.GetValue(_only) ?? []).ToItems(),
        Seed = seed,
    };

    public TestTerms Terms(ParseResult line, Bank bank) => new(
        line.GetValue(_title) is { } title && title.Trim().Length > 0 ? title.Trim() : null,
        line.GetValue(_minutes),
        line.GetValue(_deadline),
        line.GetValue(_book) switch
        {
            "open" => BookPolicy.Open,
            "closed" => BookPolicy.Closed,
            _ => bank.Book,
        },
        line.GetValue(_certainty) || bank.AsksCertainty,
        PlayOptions.PolicyOf(line.GetResult(_prove) is { Implicit: false }, line.GetValue(_prove)));

    /// <summary>The class; nobody where no list is named.</summary>
    /// <exception cref="StorageException">The list cannot be read or used.</exception>
    public Items<Student> Students(ParseResult line) =>
        line.GetValue(_roster) is { } path ? RosterFile.Read(io.FullPath(path), path) : [];
}
