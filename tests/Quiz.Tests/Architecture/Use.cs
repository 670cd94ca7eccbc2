namespace Quiz.Tests.Architecture;

/// <summary>One type that uses another.</summary>
/// <param name="From">Its full name.</param>
/// <param name="To">The full name of the other.</param>
internal sealed record Use(string From, string To)
{
    /// <summary>The folder of a type, which is its namespace.</summary>
    public static string Folder(string type) => type[..type.LastIndexOf('.')];

    /// <summary>
    /// The folder right below the assembly in which a type stands: "Quiz.Core.Banks" for what is in
    /// Quiz.Core.Banks.Rules.
    /// </summary>
    public static string TopFolder(string type)
    {
        string[] names = Folder(type).Split('.');
        int root = names is ["Quiz", "Core" or "Files", ..] ? 2 : 1;
        return string.Join('.', names.Take(root + 1));
    }
}
