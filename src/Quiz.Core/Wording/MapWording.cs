namespace Quiz.Core.Wording;

/// <summary>What is said about maps where there is none, or one that stays blank.</summary>
public static class MapWording
{
    public const string Title = "The map of the article";

    public const string NotYetRead = "Blank until you have finished a sitting on this article.";

    public const string TestIsOpen = "Blank until your test on this article is handed in.";

    public static string None(string title) =>
        $"\"{title}\" does not say in its tables who wants or says what, so there is no map of it.";
}
