using System.CommandLine;
using Quiz.Core;
using Quiz.Core.Classroom;
using Quiz.Core.Classroom.Reports;
using Quiz.Core.Classroom.Reteaching;
using Quiz.Core.Prose;
using Quiz.Core.Sessions;
using Quiz.Core.Wording;
using Quiz.Files.Exchange;
using Quiz.Files.Gradebooks;
using Quiz.Files.Html;
using Quiz.Files.Reports.Lesson;
using Quiz.Files.Storage;
using Quiz.Running;
using Command = System.CommandLine.Command;

namespace Quiz.Commands;

/// <summary>
/// <c>quiz reteach</c>: a page for the next lesson, and for each student a deck for their own reviews.
/// </summary>
internal static class ReteachCommand
{
    private const string StandardOutput = "-";

    public static Command Create(Io io)
    {
        var book = new Argument<string>("GRADEBOOK") { Description = "The gradebook of the class." };
        book.Validators.Add(result => Paths.Check(result));
        var output = new Option<string?>("--out")
        {
            Description =
            "The file to write, or a folder for it; - is standard output (the bank's id with -reteach.html, here)."
        };
        var share = new Option<bool>("--share")
        {
            Description =
            "A page that may leave the class: no names, no group under five."
        };
        var decks = new Option<string?>("--decks")
        {
            Description = "Also, in this folder, each student's answers as a "
            + "file for quiz history import, so that quiz review asks what was forgotten.",
            HelpName = "FOLDER"
        };
        foreach (Option<string?> path in (Option<string?>[])[output, decks])
        {
            path.Validators.Add(result =>
            {
                if (result.Tokens.Any(t => t.Value.Trim().Length == 0))
                    result.AddError("A file's path cannot be empty.");
            });
        }

        var command = new Command("reteach", "Write a page for the next lesson: the worst places of the text, and a "
            + "mini-quiz on them.") { book, output, share, decks };
        command.SetAction(line =>
        {
            int code = ExitCode.Done;
            int opened = GradebookUse.Run(io, line.GetRequiredValue(book), b =>
            {
                code = WritePage(io, b, line.GetValue(output), line.GetValue(share));
                if (code == ExitCode.Done && line.GetValue(decks) is { } folder) WriteDecks(io, b, folder);
            });
            return Math.Max(opened, code);
        });
        return command;
    }

    private static int WritePage(Io io, Gradebook book, string? given, bool isShared)
    {
        ClassWork work = GradebookWork.Of(book);
        if (!work.Students.Any(s => s.Sheets.Any(a => a.IsHandedIn)))
            throw new StorageException("There is nothing to teach again: no test that counts.");
        // those that were dropped, too
        IEnumerable<string> used = book.Answers().Values.SelectMany(a => a).Select(a => a.Question);
        if (NextLesson.Of(work.Rules is { } rules
            ? work with { Bank = rules.Key.BankOfToday() }
            : work, used, isShared) is not { } lesson)
            throw new StorageException(
                $"In a class under {Words.Count(Sharing.Least)} everybody could be guessed, so nothing is shared.");
        HtmlPage page = LessonPage.Of(lesson);
        if (given == StandardOutput)
        {
            page.WriteTo(io.Out);
            return ExitCode.Done;
        }

        string path = io.FullPath(given ?? "");
        if (given is null || Directory.Exists(path)) path = Path.Combine(path, work.Bank.Id + "-reteach.html");
        HtmlFile.Write(path, page);
        io.Out.WriteLine(path);
        return ExitCode.Done;
    }

    private static void WriteDecks(Io io, Gradebook book, string folder)
    {
        KeyFile key = GradebookUse.KeyOf(book);
        string full = io.FullPath(folder);
        Directory.CreateDirectory(full);
        int count = 0;
        foreach ((Student student, Items<Entry> deck, Items<KeyFile> keys) in ReviewDecks.Of(book))
        {
            DeckFile.Write(Path.Combine(full, TakenFile.NameOf(key.Bank.Id, student.Id) + DeckFile.Ending), keys, deck);
            count++;
        }

        io.Error.WriteLine(Visible.Of(
            $"{Words.Count(count, "deck")} in {full}: each student takes in their own with quiz history import."));
    }
}
