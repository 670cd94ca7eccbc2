namespace Quiz.Screens.Presenting;

/// <summary>What a class looks at.</summary>
internal enum PresentView
{
    /// <summary>The question; once its key is shown, with the article beside it where there is room.</summary>
    Question,

    /// <summary>The article alone.</summary>
    Article,

    /// <summary>The article at the words behind the answer, one place after another.</summary>
    Evidence,
}
