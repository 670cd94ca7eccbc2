namespace Quiz.Files.Gradebooks;

/// <summary>How a path is shown: from the current folder where it lies in it, else in full.</summary>
public static class ShownPath
{
    /// <param name="path">In full, with slashes.</param>
    public static string Of(string path, string folder)
    {
        string here = folder.Replace(Path.DirectorySeparatorChar, '/').TrimEnd('/') + "/";
        return path.StartsWith(here, StringComparison.Ordinal) ? path[here.Length..] : path;
    }
}
