namespace Quiz.Files.Storage;

/// <summary>A file that looks like a bank; whether it is one shows when it is opened.</summary>
/// <param name="Path">Where it is, in full.</param>
/// <param name="Id">The bank's id as far as a glance at the file tells.</param>
/// <param name="Title">The bank's title, likewise.</param>
public sealed record BankFile(string Path, string? Id, string? Title)
{
    /// <summary>What to call it in a list.</summary>
    public string Name => Title ?? Id ?? System.IO.Path.GetFileName(Path);
}
