using Quiz.Core;
using Quiz.Core.Sessions;
using Quiz.Plain.Shapes;
using Quiz.Screens;
using Quiz.Storage;

namespace Quiz.Papers;

/// <summary>Does what is asked for while papers are typed in: takes lines, keeps full rows, shows how the row fills up.</summary>
internal sealed class PaperDesk(PaperTest test, PaperBook book, string kept, TimeProvider time) : IDesk
{
    private readonly List<string> _done = [];

    public PaperEntry Entry { get; private set; } = new(test) { Earlier = book.Earlier };

    public string? KeptIn => kept;

    public string Greeting => $"{test.Bank.Title} on paper: {Wording.Count(test.Count, "question")}{(test.Names.Count > 1 ? $", versions {string.Join(", ", test.Names)}" : "")}. Kept in {kept}";

    public string IdPrompt => test.Names.Count > 1 ? $"Student and version, such as S017 {test.Names[0]}" : "Student";

    /// <summary>How the next answer is typed; empty while a student is asked for.</summary>
    public string HowTo => Entry.Sheet is { } sheet ? ShapeLines.Of(sheet.Current.Question).HowTo(sheet, again: false) + "." : "";

    /// <summary>"A5", as it stands on the paper.</summary>
    public string NumberOf(int index) => (Entry.Row is { } row ? test.Names[row.Version] : "") + Wording.Number(index + 1);

    /// <summary>Takes a line; a row that it fills is kept when this returns.</summary>
    /// <exception cref="StorageException">The disk does not take it; the row is still there.</exception>
    public void Take(string line)
    {
        PaperEntry next = Entry.Take(line);
        if (next.Full is { } row)
        {
            Gradebooks.Total total = book.Keep(test, row, time.GetLocalNow());
            string said = $"{row.Student.Id} is kept: {Gradebooks.RegradeText.Of(total)}. {next.Said}".Trim();
            _done.Add($"{row.Student.Id}{(row.Student.Name.Length > 0 ? " " + row.Student.Name : "")}  {string.Join(' ', row.Typed.Select(t => t.Length > 0 ? t : PaperKeys.Blank))}");
            next = next with { Said = said };
        }

        Entry = next;
    }

    public Message Home() => new Message.Tabled(Table());

    public Message? Perform(Effect effect)
    {
        if (effect is not Effect.Enter(var line)) return null;
        try
        {
            Take(line);
            return new Message.Tabled(Table());
        }
        catch (StorageException e)
        {
            return new Message.Tabled(Table() with { Said = e.Message });
        }
    }

    public string Left(Session session) => "";

    private PaperTable Table()
    {
        PaperRow? row = Entry.Row;
        Session sheet = test.Sheets[row?.Version ?? 0];
        return new PaperTable(
            $"{test.Bank.Title} · on paper",
            row is null ? IdPrompt : $"{row.Student.Id}{(row.Student.Name.Length > 0 ? " " + row.Student.Name : "")}{(test.Names.Count > 1 ? $", version {test.Names[row.Version]}" : "")}",
            row is null ? [] : sheet.Questions.Select((q, i) => new PaperCell(NumberOf(i), q.Question.Prompt, row.Typed[i])).ToItems(),
            row?.At ?? 0,
            row is not null && PaperKeys.IsOneKey(sheet.Questions[row.At].Question) ? $"0?-{string.Concat(sheet.Questions[row.At].Options.Select((_, i) => OptionBlocks.KeyOf(i)))}" : "",
            _done.ToItems(),
            Entry.Said,
            HowTo);
    }
}
