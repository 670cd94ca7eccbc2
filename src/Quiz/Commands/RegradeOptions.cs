using System.CommandLine;
using System.CommandLine.Parsing;
using System.Text;
using Quiz.Core;
using Quiz.Core.Banks;
using Quiz.Core.Banks.Readers;
using Quiz.Core.Classroom;
using Quiz.Core.Classroom.Decisions;
using Quiz.Core.Classroom.Marking;
using Quiz.Core.Exchange;
using Quiz.Desks;
using Quiz.Files.Exchange;
using Quiz.Files.Formats;
using Quiz.Files.Gradebooks;
using Quiz.Files.Storage;
using Quiz.Running;

namespace Quiz.Commands;

/// <summary>The options of <c>quiz regrade</c>, and the marking anew that they ask for.</summary>
internal sealed class RegradeOptions(Io io)
{
    private readonly Argument<string> _gradebook = new("GRADEBOOK") { Description = "The gradebook (*.quizbook)." };
    private readonly Option<string?> _key = new("--key") { Description = "Another key file of the same pack." };
    private readonly Option<string?> _bank = new("--bank") { Description = "The bank in which the key was put right." };
    private readonly Option<string[]> _drop = new("--drop")
    {
        Description =
        "Questions that count for nobody.",
        HelpName = "QUESTION",
        AllowMultipleArgumentsPerToken = true
    };
    private readonly Option<string[]> _give = new("--give")
    {
        Description = "Questions for which everybody gets the points.",
        HelpName = "QUESTION",
        AllowMultipleArgumentsPerToken = true,
    };
    private readonly Option<string[]> _points = new("--points")
    {
        Description = "What single answers earn, whatever "
        + "the key says: a table (CSV with the columns student, question, points and perhaps reason), or one, "
        + "S001:q41=2.",
        HelpName = "FILE|STUDENT:QUESTION=N",
        AllowMultipleArgumentsPerToken = true
    };
    private readonly Option<int[]> _undo = new("--undo")
    {
        Description = "Decisions that do not hold any more, by their numbers.",
        HelpName = "NUMBER",
        AllowMultipleArgumentsPerToken = true,
    };
    private readonly Option<bool> _write =
        new("--write") { Description = "Write it. Without this, what would change is only shown." };

    public Option<bool> Decisions { get; } = new("--decisions") { Description = "List what was decided, and when." };

    public Option<bool> Scores { get; } = new("--scores") { Description = "List what everybody has, and had before." };

    public Option<bool> Responses { get; } = new("--responses")
    {
        Description =
        "Write a table (CSV) of the answers that a person reads, to fill the points in for --points."
    };

    public ForOption For { get; } = new();

    public Option<bool> Json { get; } = new("--json") { Description = "One JSON document instead of lines." };

    private Option[] Marking => [_key, _bank, _drop, _give, _points, _undo, _write];

    private Option[] Lists => [Decisions, Scores, Responses];

    public void AddTo(Command command)
    {
        _gradebook.Validators.Add(result => Paths.Check(result));
        command.Add(_gradebook);
        foreach (Option option in (Option[])[.. Marking, .. Lists, Json]) command.Add(option);
        For.AddTo(command, Responses);
        command.Validators.Add(Check);
    }

    public string Gradebook(ParseResult line) => line.GetRequiredValue(_gradebook);

    /// <summary>Whether another key is named, or a bank in which it was put right.</summary>
    public bool CorrectsKey(ParseResult line) => line.GetValue(_key) is not null || line.GetValue(_bank) is not null;

    public bool IsWritten(ParseResult line) => line.GetValue(_write);

    /// <exception cref="StorageException">Something that is named is not there, or does not fit the
    /// gradebook.</exception>
    public Regrading Of(ParseResult line, Gradebook book, Items<TeacherMark> marks) =>
        new(marks.IsEmpty ? Choices(line, book) : Choices(line, book).Add(new AnswersMarked(marks)), KeyOf(line, book));

    /// <summary>The points that are given for single answers.</summary>
    /// <exception cref="StorageException">Something that is named is not there, or cannot be read.</exception>
    public GivenPoints Points(ParseResult line, Gradebook book) => line.GetValue(_points) is { Length: > 0 } words
        ? GivenPoints.Of(book, words.SelectMany(word =>
            File.Exists(io.FullPath(word)) ? PointsFile.Read(io.FullPath(word), word)
            : PointsFile.Single(word) is { } row ? [row]
            : throw new StorageException(
                $"There is no file \"{word}\". The points of a single answer are written STUDENT:QUESTION=N, such as S001:q41=2.")))
        : new GivenPoints([], []);

    private void Check(CommandResult line)
    {
        if (line.GetValue(_key) is not null && line.GetValue(_bank) is not null)
            line.AddError("--key and --bank are two ways to say what is right: name one.");
        foreach (string both in (line.GetValue(_drop) ?? []).Intersect(line.GetValue(_give) ?? []))
            line.AddError(
                $"The question \"{both}\" cannot both count for nobody (--drop) and give everybody its points (--give): name it once.");
        foreach (string empty in (line.GetValue(_points) ?? []).Where(string.IsNullOrWhiteSpace))
            line.AddError($"--points takes a table's path or the points of one answer, not \"{empty}\".");
        if (line.GetValue(Responses) && line.GetValue(Json))
            line.AddError("--responses writes a table (CSV): leave --json out.");
        Option[] lists = [.. Lists.Where(o => IsGiven(line, o))], marking = [.. Marking.Where(o => IsGiven(line, o))];
        if (lists is [var list, ..] && lists.Concat(marking).Skip(1).FirstOrDefault() is { } other)
            line.AddError($"{list.Name} only lists something, so that {other.Name} has to wait: name one of them.");
    }

    private static bool IsGiven(CommandResult line, Option option) => line.GetResult(option) is { Implicit: false };

    private Items<Choice> Choices(ParseResult line, Gradebook book)
    {
        string[] drop = line.GetValue(_drop) ?? [], give = line.GetValue(_give) ?? [];
        int[] undo = line.GetValue(_undo) ?? [];
        KeyFile key = GradebookUse.KeyOf(book);
        Bank bank = key.Bank;
        foreach (string odd in drop.Concat(give).Where(q => bank.Question(q) is null && !key.Gone.Contains(q)))
            throw new StorageException(UnknownQuestion.Sentence(bank, odd));
        Items<Decision> decisions = book.Decisions();
        foreach (int odd in undo.Where(n => decisions.All(d => d.Number != n)))
            throw new StorageException(
                FormattableString.Invariant($"There is no decision {odd}: --decisions lists them."));
        foreach (int odd in undo.Where(book.InForce().TakenBack.Contains))
            throw new StorageException(
                FormattableString.Invariant($"Decision {odd} is taken back already: nothing was changed."));
        return [.. drop.Select(q => new QuestionDropped(q)), .. give.Select(q => new PointsGiven(q)),
            .. undo.Select(n => new TakenBack(n))];
    }

    private ReadOnlyMemory<byte> KeyOf(ParseResult line, Gradebook book)
    {
        if (line.GetValue(_key) is { } key)
        {
            (ReadOnlyMemory<byte> bytes, KeyFile named) = PackFiles.ReadKeyBytes(io.FullPath(key), key);
            if (named.Pack != GradebookUse.KeyOf(book).Pack)
                throw new StorageException(
                    $"\"{key}\" is the key of another test: collect that test's results into a new gradebook, with quiz collect FOLDER --key {ShellWord.Of(key)} --into NEW{GradebookFile.Ending}");
            return bytes;
        }

        if (line.GetValue(_bank) is not { } bank) return default;
        ReadOnlyMemory<byte> text = BankBytes.Read(io.FullPath(bank), bank);
        Reading reading = BankReader.Read(text);
        Bank corrected = reading.Bank ?? throw new StorageException(Desk.FaultIn(bank, reading));
        try
        {
            return KeyBytes.Of(
                CorrectedKey.Of(GradebookUse.KeyOf(book), corrected, Encoding.UTF8.GetString(text.Span)));
        }
        catch (MalformedFileException e)
        {
            throw new StorageException(e.Message, e);
        }
    }
}
