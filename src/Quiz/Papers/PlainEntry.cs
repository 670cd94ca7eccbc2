using Quiz.Core.Sessions;
using Quiz.Files.Storage;
using Quiz.Plain.Lines;
using Quiz.Running;
using Quiz.Screens;

namespace Quiz.Papers;

/// <summary>Papers typed in as lines.</summary>
internal sealed class PlainEntry(Dialogue dialogue, PaperDesk desk)
{
    private const string Quit = ":quit", List = ":list", Help = ":help";

    private const string Commands =
        $"One key an answer; several in a row may be typed at once. {PaperEntry.Back} and {PaperEntry.Next} move, :7 goes to question 7, {PaperEntry.Done} leaves a student, {PaperEntry.Drop} drops what was typed of one, {List} shows who is typed in, {Quit} leaves, {Help} says this again.";

    public int Run()
    {
        foreach (string fact in desk.Facts) dialogue.Say(fact);
        dialogue.Say(Commands);
        Tell(desk.Students.Where(s => s.State == PaperState.Half));
        Ask();
        while (dialogue.Listen() is { } line && !line.Equals(Quit, StringComparison.OrdinalIgnoreCase))
        {
            if (line.Equals(List, StringComparison.OrdinalIgnoreCase)) Tell(desk.Students);
            else if (line.Equals(Help, StringComparison.OrdinalIgnoreCase)) dialogue.Say(Commands);
            else if (!Take(line)) return ExitCode.Failed;
            Ask();
        }

        if (desk.Entry.Row is not null) Take(PaperEntry.Done); // it is kept already, and this says so
        dialogue.Flush();
        return ExitCode.Done;
    }

    private bool Take(string line)
    {
        try
        {
            desk.Take(line);
        }
        catch (StorageException e)
        {
            dialogue.Say(e.Message);
            return false;
        }

        if (desk.Entry.Said.Length > 0) dialogue.Say(desk.Entry.Said);
        return true;
    }

    private void Tell(IEnumerable<PaperStudent> students)
    {
        foreach (PaperStudent student in students)
            dialogue.Say(student.State == PaperState.Missing
                ? $"{student.Name}: not typed in"
                : $"{student.Name}: {student.What}");
    }

    private void Ask()
    {
        if (desk.Entry is not { Row: { } row, Sheet: { } sheet })
        {
            dialogue.Say(desk.IdPrompt + (desk.Students is [{ State: PaperState.Half }, ..]
                ? ", or nothing for who was left half-way last:"
                : ":"));
            return;
        }

        string so = desk.SoFar is { Length: > 0 } text ? $" So far {text}." : "";
        dialogue.Say(row.Part == Asking.Answer
            ? $"{desk.NumberOf(row.At)}. {sheet.Current.Question.InALine} {desk.HowTo}{so}"
            : $"{desk.NumberOf(row.At)}. {desk.HowTo}{so}");
    }
}
