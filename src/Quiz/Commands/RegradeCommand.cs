using System.CommandLine;
using Quiz.Core;
using Quiz.Core.Banks;
using Quiz.Core.Classroom;
using Quiz.Core.Classroom.Decisions;
using Quiz.Core.Classroom.Marking;
using Quiz.Core.Exchange;
using Quiz.Gradebooks;
using Quiz.Storage;

namespace Quiz.Commands;

/// <summary><c>quiz regrade</c>: marks a class' answers by a corrected key or by other rules, and shows who changes before anything is written.</summary>
internal static class RegradeCommand
{
    public static Command Create(Io io)
    {
        var gradebook = new Argument<string>("GRADEBOOK") { Description = "The gradebook (*.quizbook)." };
        gradebook.Validators.Add(result => Paths.Check(result));
        var key = new Option<string?>("--key") { Description = "Another key file of the same pack." };
        var bank = new Option<string?>("--bank") { Description = "The bank in which the key was put right." };
        var drop = new Option<string[]>("--drop") { Description = "Questions that count for nobody.", HelpName = "QUESTION" };
        var give = new Option<string[]>("--give") { Description = "Questions for which everybody gets the points.", HelpName = "QUESTION" };
        var undo = new Option<int[]>("--undo") { Description = "Decisions that do not hold any more, by their numbers.", HelpName = "NUMBER" };
        var write = new Option<bool>("--write") { Description = "Write it. Without this, what would change is only shown." };
        var decisions = new Option<bool>("--decisions") { Description = "List what was decided, and when." };
        var scores = new Option<bool>("--scores") { Description = "List what everybody has, and had before." };
        var json = new Option<bool>("--json") { Description = "One JSON document instead of lines." };
        var command = new Command("regrade", "Mark a class' answers anew, and show who changes.") { gradebook, key, bank, drop, give, undo, write, decisions, scores, json };
        command.Validators.Add(line =>
        {
            if (line.GetValue(key) is not null && line.GetValue(bank) is not null) line.AddError("--key and --bank are two ways to say what is right: name one.");
        });
        command.SetAction(line => GradebookUse.Run(io, line.GetRequiredValue(gradebook), book =>
        {
            if (line.GetValue(decisions)) DecisionText.Write(book, io.Out);
            else if (line.GetValue(scores)) ScoreText.Write(book, io.Out);
            else
            {
                Items<Choice> choices = Choices(book, line.GetValue(drop) ?? [], line.GetValue(give) ?? [], line.GetValue(undo) ?? []);
                Report(io, new Regrading(choices, KeyOf(io, book, line.GetValue(key), line.GetValue(bank))).Run(book, io.Time.GetLocalNow(), line.GetValue(write)), line.GetValue(json));
            }
        }));
        return command;
    }

    public static void Report(Io io, RegradeReport report, bool asJson)
    {
        if (asJson) RegradeJson.Write(report, io.Out);
        else RegradeText.Write(report, io.Out);
    }

    private static Items<Choice> Choices(Gradebook book, string[] drop, string[] give, int[] undo)
    {
        Bank bank = GradebookUse.KeyOf(book).Bank;
        foreach (string odd in drop.Concat(give).Where(q => bank.Question(q) is null)) throw new StorageException(UnknownQuestion.Sentence(bank, odd));
        var known = book.Decisions().Select(d => d.Number).ToHashSet();
        foreach (int odd in undo.Where(n => !known.Contains(n))) throw new StorageException(FormattableString.Invariant($"There is no decision {odd}: --decisions lists them."));
        return [.. drop.Select(q => new QuestionDropped(q)), .. give.Select(q => new PointsGiven(q)), .. undo.Select(n => new TakenBack(n))];
    }

    private static ReadOnlyMemory<byte> KeyOf(Io io, Gradebook book, string? key, string? bank)
    {
        if (key is not null)
        {
            if (PackFiles.ReadKey(io.FullPath(key), key).Pack != GradebookUse.KeyOf(book).Pack)
                throw new StorageException($"\"{key}\" is the key of another test: the answers in this gradebook belong to another pack.");
            return File.ReadAllBytes(io.FullPath(key));
        }

        if (bank is null) return default;
        ReadOnlyMemory<byte> text = BankBytes.Read(io.FullPath(bank), bank);
        Reading reading = BankReader.Read(text);
        Bank corrected = reading.Bank ?? throw new StorageException(Desk.FaultIn(bank, reading));
        try
        {
            return KeyBytes.Of(CorrectedKey.Of(GradebookUse.KeyOf(book), corrected, System.Text.Encoding.UTF8.GetString(text.Span)));
        }
        catch (MalformedFileException e)
        {
            throw new StorageException(e.Message, e);
        }
    }
}
