using System.CommandLine;
using System.CommandLine.Parsing;
using Quiz.Core;
using Quiz.Files.Exchange;
using Quiz.Files.Formats;
using Quiz.Files.Gradebooks;
using Quiz.Files.Storage;
using Quiz.Running;

namespace Quiz.Commands;

/// <summary>The options of <c>quiz collect</c>, and the collecting that they ask for.</summary>
internal sealed class CollectOptions(Io io)
{
    private readonly Argument<string[]> _folders =
        new("FOLDER")
        {
            Description = "Where the results are: folders, zip archives, files. Without one, the list of a "
            + "gradebook that is there is written again, as it stands after what the options decide.",
            Arity =
                ArgumentArity.ZeroOrMore
        };
    private readonly Option<string?> _key = new("--key") { Description = "The key file of the test." };
    private readonly Option<string?> _roster = new("--roster")
    {
        Description =
        "The list of the class (CSV with the columns id and name), where the key has none or another."
    };
    private readonly Option<DateTimeOffset?> _deadline = new("--deadline")
    {
        Description =
        "Until when it was to be handed in: 2026-10-12 10:00. Without it what the key says."
    };
    private readonly Option<string?> _into =
        new("--into")
        {
            Description =
            $"The gradebook (*{GradebookFile.Ending}); without it the only one here, else a new one named after the bank."
        };
    private readonly Option<string[]> _prefer = new("--prefer")
    {
        Description =
        "Which attempt of a student counts: STUDENT=ATTEMPT.",
        HelpName = "STUDENT=ATTEMPT"
    };
    private readonly Option<string[]> _owner =
        new("--owner") { Description = "Whose an attempt is: ATTEMPT=STUDENT.", HelpName = "ATTEMPT=STUDENT" };

    public Option<bool> Json { get; } = new("--json") { Description = "One JSON document instead of lines." };

    public void AddTo(Command command)
    {
        _folders.Validators.Add(result => Paths.Check(result));
        _deadline.CustomParser = result => Moment.Parse(io, result, "--deadline");
        _prefer.Validators.Add(CheckPairs);
        _owner.Validators.Add(CheckPairs);
        command.Add(_folders);
        command.Validators.Add(line =>
        {
            if (!HasFolders(line) && !((Option[])[_key, _roster, _deadline, _into, _prefer, _owner])
                .Any(o => line.GetResult(o) is not null) && Here().Length == 0)
                line.AddError("Name the folder in which the results are.");
        });
        foreach (Option option in (Option[])[_key, _roster, _deadline, _into, _prefer, _owner, Json])
            command.Add(option);
    }

    /// <exception cref="StorageException">Something that is named is not there, or cannot be used.</exception>
    public Collecting Of(ParseResult line)
    {
        string[] paths = line.GetValue(_folders) ?? [];
        if (paths.FirstOrDefault(p => !Path.Exists(io.FullPath(p))) is { } missing)
            throw new StorageException($"There is no file or folder \"{missing}\".");
        return new Collecting(
            paths.Select(io.FullPath).ToItems(),
            KeyOf(line),
            line.GetValue(_roster) is { } roster ? RosterFile.Read(io.FullPath(roster), roster) : null,
            line.GetValue(_deadline),
            Pairs(line.GetValue(_prefer)),
            Pairs(line.GetValue(_owner)));
    }

    /// <summary>The gradebook's path, as it is named.</summary>
    /// <exception cref="StorageException">There are several to choose from.</exception>
    public string Into(ParseResult line)
    {
        if (line.GetValue(_into) is { } into) return into;
        return Here() switch
        {
            [] => (line.GetValue(_key) is { } key ? PackFiles.ReadKey(io.FullPath(key), key).Bank.Id : "class")
                + GradebookFile.Ending,
            [var only] => Path.GetFileName(only),
            _ => throw new StorageException(
                "There are several gradebooks here: name the one that is meant with --into."),
        };
    }

    /// <summary>Whether there is something to collect, so that a gradebook is made of it where there is none.</summary>
    public bool HasFolders(ParseResult line) => HasFolders(line.CommandResult);

    /// <summary>What commands on a gradebook need to find it; null where it is the only one here.</summary>
    public string? Naming(string into) =>
        Here() is [var only] && Path.GetFullPath(only) == io.FullPath(into) ? null : $"--into {ShellWord.Of(into)}";

    private bool HasFolders(CommandResult line) => line.GetValue(_folders) is { Length: > 0 };

    private string[] Here() =>
        [.. Directory.EnumerateFiles(io.Folder, "*" + GradebookFile.Ending).Order(StringComparer.Ordinal)];

    private NamedKey? KeyOf(ParseResult line)
    {
        if (line.GetValue(_key) is not { } path) return null;
        // what is wrong with it is told before anything is written
        return new NamedKey(PackFiles.ReadKeyBytes(io.FullPath(path), path).Bytes, path);
    }

    private static void CheckPairs(OptionResult result)
    {
        foreach (Token odd in result.Tokens.Where(
            t => t.Value.Trim().LastIndexOf('=') is var at && (at <= 0 || at == t.Value.Trim().Length - 1)))
            result.AddError($"\"{odd.Value}\" is no pair. Write two names with = between, such as S009=2.");
    }

    /// <summary>What stands before and after the last sign of equality: a path may have some of its own.</summary>
    private static Items<KeyValuePair<string, string>> Pairs(string[]? texts) => (texts ?? []).Select(text =>
    {
        int at = text.LastIndexOf('=');
        return KeyValuePair.Create(text[..at].Trim(), text[(at + 1)..].Trim());
    }).ToItems();
}
