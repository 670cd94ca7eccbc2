using System.CommandLine;
using System.Security.Cryptography;
using System.Text;
using Quiz.Core;
using Quiz.Core.Banks;
using Quiz.Core.Classroom;
using Quiz.Core.Classroom.Decisions;
using Quiz.Core.Sessions;
using Quiz.Exchange;
using Quiz.Gradebooks;
using Quiz.Papers;
using Quiz.Plain;
using Quiz.Storage;
using Command = System.CommandLine.Command;

namespace Quiz.Commands;

/// <summary><c>quiz enter</c>: types answers on paper into a gradebook, one key an answer.</summary>
internal static class EnterCommand
{
    private const string Help = """
        First the student's id (and the version, if there are several), then an answer each, as it stands on the paper:
          3            one option; 13 and 1 3 two of them where several may be ticked
          b a c        an order, by its letters (or numbers)
          1b 2a        pairs, groups, words for gaps
          7.2          a sentence
          words        what was written; oil | town for several gaps
          0 or ?       I don't know
          -            left blank
        Where an answer is one key, several may be typed in a row: 3120-2. A full row is kept at once. Whoever types a
        student in again corrects: Enter alone keeps an answer, and the last row counts.

        --versions, --seed, --only, --count and --all are those of quiz print: the same words make the same paper.
        """;

    public static Command Create(Io io)
    {
        var target = new Argument<string>("GRADEBOOK|BANK") { Description = "The gradebook (*.quizbook), or the bank that was printed." };
        target.Validators.Add(result => Paths.Check(result));
        var into = new Option<string?>("--into") { Description = "With a bank: the gradebook to type into (the bank's id with .quizbook, here)." };
        var roster = new Option<string?>("--roster") { Description = "The list of the class (CSV with the columns id and name)." };
        var plain = new Option<bool>("--plain") { Description = "Lines instead of a screen." };
        var printed = new PrintOptions();
        var command = new Command("enter", "Type in answers on paper.") { target, into, roster, plain, LongHelp.Option(Help) };
        printed.AddPrintedTo(command);
        command.SetAction(line => Run(io, line, line.GetRequiredValue(target), line.GetValue(into), line.GetValue(roster), printed, line.GetValue(plain)));
        return command;
    }

    private static int Run(Io io, ParseResult line, string target, string? into, string? roster, PrintOptions printed, bool plain)
    {
        int code = ExitCode.Done;
        bool isBook = target.EndsWith(GradebookFile.Ending, StringComparison.OrdinalIgnoreCase);
        int opened = GradebookUse.Run(io, () => isBook ? Gradebook.Open(io.FullPath(target), target) : OfBank(io, target, into), book =>
        {
            if (roster is not null) book.Decide(new RosterGiven(RosterFile.Read(io.FullPath(roster), roster)), io.Time.GetLocalNow());
            code = Enter(io, book, printed.Sitting(line), line.GetValue(printed.Versions) ?? 1, plain);
        });
        return Math.Max(opened, code);
    }

    private static int Enter(Io io, Gradebook book, SittingOptions printed, int versions, bool plain)
    {
        KeyFile key = GradebookUse.KeyOf(book);
        PaperTest test = PaperTest.Of(key.Bank, printed, versions, book.InForce().Roster ?? key.Students);
        if (test.Count == 0) throw new StorageException(Desk.Nothing(key.Bank, printed));
        var desk = new PaperDesk(test, new PaperBook(book), book.Path, io.Time);
        return plain || !io.HasTerminal ? new PlainEntry(new Dialogue(io.In, io.Out), desk).Run() : Views.FullScreen.Run(io, desk, null);
    }

    /// <summary>The gradebook of a bank that was only printed: its key is the bank itself.</summary>
    private static Gradebook OfBank(Io io, string name, string? into)
    {
        string path = NamedBank.PathOf(io, DataFolder.Find(io.Environment, DataFolder.OfPlatform()), name);
        ReadOnlyMemory<byte> text = BankBytes.Read(io.FullPath(path), path);
        Reading reading = BankReader.Read(text);
        Bank bank = reading.Bank ?? throw new StorageException(Desk.FaultIn(path, reading));
        string shown = into ?? bank.Id + GradebookFile.Ending;
        Gradebook book = Gradebook.Open(io.FullPath(shown), shown, mayMake: true);
        try
        {
            // No pack is made from it, so that nothing has to be kept from anybody: the same bank is the same key.
            var secret = new Secret(Convert.ToHexStringLower(SHA256.HashData(text.Span)));
            KeyFile key = KeyFile.For(bank, Encoding.UTF8.GetString(text.Span), bank.All.Select(q => q.Id).ToItems(), new TestTerms(), [], secret);
            if (book.Key(book.InForce()) is { } other && other.Bank.ContentHash != bank.ContentHash)
                throw new StorageException($"The answers in \"{shown}\" are marked by another state of the bank: type into it as {shown}, or name another gradebook with --into.");
            if (book.InForce().Key is null) book.Change(() => book.Decide(new KeyGiven(book.Keep(KeyBytes.Of(key))), io.Time.GetLocalNow()) && book.BeginGeneration(io.Time.GetLocalNow()) > 0);
            return book;
        }
        catch
        {
            book.Dispose();
            throw;
        }
    }
}
