using System.CommandLine;
using System.Globalization;
using Quiz.Core;
using Quiz.Core.Banks;
using Quiz.Core.Classroom.Decisions;
using Quiz.Core.Classroom.Marking;
using Quiz.Core.Exchange;
using Quiz.Core.Prose;
using Quiz.Core.Questions;
using Quiz.Files.Formats;
using Quiz.Files.Gradebooks;
using Quiz.Files.Storage;
using Quiz.Running;

namespace Quiz.Commands;

/// <summary><c>quiz accept</c>: lists what was typed and is not accepted, and accepts it for everybody.</summary>
internal static class AcceptCommand
{
    public static Command Create(Io io)
    {
        var gradebook = new Argument<string>("GRADEBOOK") { Description = "The gradebook (*.quizbook)." };
        gradebook.Validators.Add(result => Paths.Check(result));
        var question = new Argument<string?>("QUESTION")
        {
            Description = "The question's id; without it and TEXT, all that was typed and is not accepted is listed.",
            Arity = ArgumentArity.ZeroOrOne,
        };
        var texts = new Argument<string[]>("TEXT")
        {
            Description =
            "The answers that count from now on, each as somebody typed it.",
            Arity = ArgumentArity.ZeroOrMore
        };
        var gap = new Option<int?>("--gap") { Description = "Which gap, where there are several (1)." };
        var score = new Option<double?>("--score") { Description = "What it earns in the gap, above 0 to 1 (1)." };
        var write = new Option<bool>("--write")
        {
            Description =
            "Write it. Without this, what would change is only shown."
        };
        var json = new Option<bool>("--json") { Description = "One JSON document instead of lines." };
        var command = new Command(
            "accept",
            "Accept a typed answer for the whole class.") { gradebook, question, texts, gap, score, write, json };
        command.Validators.Add(line =>
        {
            if (line.GetValue(question) is not null
                && (line.GetValue(texts) is not { Length: > 0 } given || given.Any(string.IsNullOrWhiteSpace)))
                line.AddError("Write the question and the answer to accept, in quotation marks if it has spaces.");
            if (line.GetValue(score) is not (null or (> 0 and <= 1)))
                line.AddError("--score takes a number above 0, at most 1.");
        });
        command.SetAction(line => GradebookUse.Run(io, line.GetRequiredValue(gradebook), book =>
        {
            if (line.GetValue(question) is not { } id) UnacceptedList.Write(book, line.GetValue(json), io.Out);
            else
                // validated above
                RegradeCommand.Report(
                    io,
                    Accept(book, line.GetRequiredValue(gradebook), id, line.GetRequiredValue(texts),
                        line.GetValue(gap) ?? 1, line.GetValue(score) ?? 1)
                        .Run(book, io.Time.GetLocalNow(), line.GetValue(write)), line.GetValue(json));
        }));
        return command;
    }

    private static Regrading Accept(Gradebook book, string shown, string id, string[] texts, int gap, double score)
    {
        Bank bank = GradebookUse.KeyOf(book).Bank;
        if (bank.Question(id) is not { } question) throw new StorageException(UnknownQuestion.Sentence(bank, id));
        if (question is not FillQuestion fill)
            throw new StorageException(
                $"Nothing is typed into the question \"{id}\", so that nothing can be accepted there: --drop and --give of quiz regrade may help.");
        if (gap < 1 || gap > fill.Gaps.Count)
            throw new StorageException(
                string.Create(CultureInfo.InvariantCulture, $"The question \"{id}\" has {fill.Gaps.Count} gaps."));
        Items<string> typed = Typed(book, id, gap);
        if (texts.FirstOrDefault(t =>
            !typed.Any(a => MarkingRules.AreAlike(fill.Gaps[gap - 1], Folding.Fold(t), a))) is { } nobodys)
            throw new StorageException(
                $"Nobody has typed {Quoted.Of(nobodys)} there{(nobodys.Contains('*', StringComparison.Ordinal) ? ", where a * is only a star" : "")}, so that nothing was accepted: quiz accept {ShellWord.Of(shown)} lists what was typed.");
        return new Regrading(texts.Select(t => Folding.Fold(t))
            .Distinct(StringComparer.Ordinal)
            .Select(t => (Choice)new TextAccepted(id, gap, t, score))
            .ToItems(), default);
    }

    /// <summary>What anybody has typed into a gap, whether their answers count or not.</summary>
    private static Items<string> Typed(Gradebook book, string id, int gap) =>
        book.Answers().Values.SelectMany(answers => answers)
            .Where(a => a.Question == id).Select(a => a.Answer).OfType<FillAnswer>()
            .Where(a => a.Texts.Count >= gap).Select(a => Folding.Fold(a.Texts[gap - 1]))
            .Distinct(StringComparer.Ordinal).ToItems();
}
