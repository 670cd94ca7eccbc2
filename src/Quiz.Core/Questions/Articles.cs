namespace Quiz.Core.Questions;

/// <summary>Leaves out the article that an answer may begin with or not.</summary>
internal static class Articles
{
    /// <summary>The text without its leading article; the text itself where it has none, or is nothing else.</summary>
    /// <param name="text">Folded, with no space at its ends.</param>
    public static string Without(string text, string language)
    {
        var known = TypedLanguage.Of(language);
        int space = text.IndexOf(' ', StringComparison.Ordinal);
        int length = space > 0 && known.Articles.Contains(text[..space]) ? space + 1
            : known.Elided.FirstOrDefault(e => text.StartsWith(e, StringComparison.OrdinalIgnoreCase))?.Length ?? 0;
        string rest = text[length..].TrimStart();
        return EndMarks.HasMore(rest) ? rest : text;
    }
}
