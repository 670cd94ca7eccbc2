using Quiz.Plain;
using Quiz.Storage;

namespace Quiz.Papers;

/// <summary>Papers typed in as lines.</summary>
internal sealed class PlainEntry(Dialogue dialogue, PaperDesk desk)
{
    private const string Quit = ":quit";

    public int Run()
    {
        dialogue.Say(desk.Greeting);
        dialogue.Say($"One key an answer; several in a row may be typed at once. 0 is \"I don't know\", - is blank. {PaperEntry.Back} goes back, {PaperEntry.Drop} drops a student, {Quit} leaves.");
        Ask();
        while (dialogue.Listen() is { } line && !line.Equals(Quit, StringComparison.OrdinalIgnoreCase))
        {
            try
            {
                desk.Take(line);
            }
            catch (StorageException e)
            {
                dialogue.Say(e.Message);
                return ExitCode.Failed;
            }

            if (desk.Entry.Said.Length > 0) dialogue.Say(desk.Entry.Said);
            Ask();
        }

        if (desk.Entry.Row is { } row) dialogue.Say($"{row.Student.Id} was not finished, and is not kept.");
        dialogue.Flush();
        return ExitCode.Done;
    }

    private void Ask()
    {
        if (desk.Entry.Sheet is not { } sheet)
        {
            dialogue.Say(desk.IdPrompt + ":");
            return;
        }

        PaperRow row = desk.Entry.Row!; // there is a sheet for it
        dialogue.Say($"{desk.NumberOf(row.At)}. {sheet.Current.Question.Prompt} {desk.HowTo}");
    }
}
