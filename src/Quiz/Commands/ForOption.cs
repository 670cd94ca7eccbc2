using System.CommandLine;
using Quiz.Files.Formats;

namespace Quiz.Commands;

/// <summary>The option that says which program opens a table, beside the one that asks for a table.</summary>
internal sealed class ForOption
{
    private readonly Option<string?> _name = new("--for")
    {
        Description = "The spreadsheet that opens the table, such as excel-de (UTF-8 mark, semicolons, decimal commas) "
            + "or excel-en.",
        HelpName = "SPREADSHEET",
    };

    /// <param name="csv">The option that asks for a table.</param>
    public void AddTo(Command command, Option<bool> csv)
    {
        command.Add(_name);
        command.Validators.Add(line =>
        {
            if (line.GetResult(_name) is null || line.GetValue(_name) is not { } name) return;
            if (!line.GetValue(csv)) line.AddError($"--for says who opens a table: it goes with {csv.Name}.");
            if (TableForm.Of(name) is null)
                line.AddError($"--for does not know \"{name}\". It knows {TableForm.Names}.");
        });
    }

    // validated
    public TableForm Of(ParseResult line) => line.GetValue(_name) is { } name ? TableForm.Of(name)! : TableForm.Usual;
}
