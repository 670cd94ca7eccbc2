using System.CommandLine;
using System.Security.Cryptography;
using System.Text;
using Quiz.Core;
using Quiz.Core.Banks;
using Quiz.Core.Banks.Readers;
using Quiz.Core.Classroom;
using Quiz.Core.Classroom.Decisions;
using Quiz.Core.Sessions;
using Quiz.Core.Sessions.Choosing;
using Quiz.Desks;
using Quiz.Files.Exchange;
using Quiz.Files.Gradebooks;
using Quiz.Files.Storage;
using Quiz.Papers;
using Quiz.Plain.Lines;
using Quiz.Running;
using Command = System.CommandLine.Command;

namespace Quiz.Commands;

/// <summary><c>quiz enter</c>: types answers on paper into a gradebook, one key an answer.</summary>
internal static class EnterCommand
{
    private const string Help = """
        First the student's id (and the version, if there are several), then an answer each, as it stands on the paper:
          3            one option
          13           several, where several may be ticked
          bca          the letters in the boxes of an order, of pairs, groups and word lists; - is an empty box
          7.2          a sentence (7,2 is the same); several with a space between
          words        what was written; oil | town for several gaps
          +            something in own words is written: it stays on the paper, for a person to read
          0 or ?       I don't know (? where 0 could be written)
          -            left blank
        Where the sheets ask for them, the sentence that proves the answer follows (7.2; n for "no sentence says this"; - or
        Enter alone where nothing is written), and then how sure the student was (1, 2, 3; -).
        Where an answer is one key, several may be typed in a row: 3120-2. Each answer is kept at once; a row that is left
        half-way goes on when its id is typed again. Whoever types a whole one again corrects it: Enter alone keeps an
        answer, and the last row counts.

        The questions are those of the gradebook's test. Its sheets: quiz print GRADEBOOK, or the key file (*.quizkey).
        With a bank, --only, --count, --all, --prove and --certainty are those of quiz print: the same words make the same
        test. --versions and --seed are, too; what was said last holds, and once papers are typed in, others need --other-sheets.
        The code at the head of a sheet tells whether it fits.

        :drop leaves a student's paper out again, where it was typed under a wrong id or version. An id of the list goes
        before what looks like one with a version behind it, and a whole name of the list does for an id; part of a
        name opens no row. :new ID opens one for somebody who is not on the list, where the id has no digit.
        """;

    public static Command Create(Io io)
    {
        var target = new Argument<string>("GRADEBOOK|BANK")
        {
            Description =
            "The gradebook (*.quizbook), or the bank that was printed."
        };
        target.Validators.Add(result => Paths.Check(result));
        var into = new Option<string?>("--into")
        {
            Description =
            "With a bank: the gradebook to type into (the bank's id with .quizbook, here)."
        };
        var roster = new Option<string?>("--roster")
        {
            Description =
            "The list of the class (CSV with the columns id and name)."
        };
        var plain = new Option<bool>("--plain") { Description = "Lines instead of a screen." };
        var printed = new PrintOptions();
        var command =
            new Command("enter", "Type in answers on paper.") { target, into, roster, plain, LongHelp.Option(Help) };
        var others = new Option<bool>("--other-sheets")
        {
            Description =
            "Go on with other sheets (--versions, --seed) than those that papers were typed in by."
        };
        command.Add(others);
        printed.AddPrintedTo(command);
        command.SetAction(line =>
        {
            int code = ExitCode.Done;
            string named = line.GetRequiredValue(target);
            bool isBook = named.EndsWith(GradebookFile.Ending, StringComparison.OrdinalIgnoreCase);
            RosterGiven? given = null;
            int opened = GradebookUse.Run(
                io,
                () =>
                {
                    // A list that cannot be read is told of before anything is made.
                    if (line.GetValue(roster) is { } list)
                        given = new RosterGiven(RosterFile.Read(io.FullPath(list), list));
                    return isBook
                        ? Gradebook.Open(io.FullPath(named), named)
                        : OfBank(io, line, named, line.GetValue(into), printed);
                },
                book =>
                {
                    string shown = isBook ? named : line.GetValue(into) ?? Path.GetFileName(book.Path);
                    code = Enter(io, line, book, shown, printed, given, line.GetValue(others), line.GetValue(plain));
                });
            return Math.Max(opened, code);
        });
        return command;
    }

    /// <param name="shown">How messages name the gradebook.</param>
    /// <param name="roster">A new list of the class; null if none is given.</param>
    /// <param name="mayChange">Whether other sheets than before are meant.</param>
    private static int Enter(Io io, ParseResult line, Gradebook book, string shown, PrintOptions printed,
        RosterGiven? roster, bool mayChange, bool isPlain)
    {
        KeyFile key = GradebookUse.KeyOf(book);
        if (!key.Gone.IsEmpty)
            throw new StorageException("Some questions of these papers were made by an earlier version of Quiz and are "
                + "gone, so that nobody can tell their order: type the papers in with that version.");
        if (printed.Unlike(line, key, shown) is { } trouble) throw new StorageException(trouble);
        var papers = new PaperBook(book, key);
        PaperSetup setup = printed.Setup(line, papers.Setup);
        int typed = papers.Setup is { } before && before != setup ? papers.All().Count : 0;
        // counted of one that is there
        if (typed > 0 && !mayChange)
            throw new StorageException(printed.OtherSheets(papers.Setup!, setup, typed, shown));
        if (setup != papers.Setup) papers.Note(setup, io.Time.GetLocalNow());
        if (roster is not null) book.Decide(roster, io.Time.GetLocalNow());
        var desk = new PaperDesk(
            PaperTest.Of(key, setup, book.InForce().Roster ?? key.Students), papers, book.Path, io.Time);
        return isPlain || !io.HasTerminal
            ? new PlainEntry(new Dialogue(io.In, io.Out), desk).Run()
            : Quiz.Views.FullScreen.Run(io, desk, null);
    }

    /// <summary>
    /// The gradebook of a bank that was only printed: its test is what was printed, its key the bank itself.
    /// </summary>
    private static Gradebook OfBank(Io io, ParseResult line, string name, string? into, PrintOptions printed)
    {
        string path = NamedBank.PathOf(io, io.Data, name);
        ReadOnlyMemory<byte> text = BankBytes.Read(io.FullPath(path), path);
        Reading reading = BankReader.Read(text);
        Bank bank = reading.Bank ?? throw new StorageException(Desk.FaultIn(path, reading));
        SittingOptions sitting = printed.Sitting(line);
        Items<string> questions = SittingPlanner.Plan(bank, sitting, new Dictionary<string, int>()).Questions;
        if (Desk.Unfit(bank, sitting, questions) is { } unfit) throw new StorageException(unfit);
        string shown = into ?? bank.Id + GradebookFile.Ending;
        // No pack is made from it, so that nothing has to be kept from anybody: the same test has the same key.
        var secret = new Secret(Convert.ToHexStringLower(SHA256.HashData(
            [.. text.Span, .. Encoding.UTF8.GetBytes(string.Join('\n', questions.Order(StringComparer.Ordinal)))])));
        KeyFile key = KeyFile.For(
            bank, Encoding.UTF8.GetString(text.Span), questions, printed.Terms(line, bank), [], secret);
        Gradebook book = Gradebook.Open(io.FullPath(shown), shown, mayMake: true);
        try
        {
            if (book.Key(book.InForce()) is { } other && other.Bank.ContentHash != bank.ContentHash)
                throw new StorageException(
                    $"The answers in \"{shown}\" are marked by another state of the bank: type into it as {shown}, or name another gradebook with --into.");
            if (book.InForce().Key is not null) return book;
            book.Change(() => book.Decide(new KeyGiven(book.Keep(KeyBytes.Of(key))), io.Time.GetLocalNow())
                && book.BeginGeneration(io.Time.GetLocalNow()) > 0);
            return book;
        }
        catch
        {
            book.Dispose();
            throw;
        }
    }
}
