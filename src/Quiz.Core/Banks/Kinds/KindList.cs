namespace Quiz.Core.Banks.Kinds;

/// <summary>Every question type that a bank can use.</summary>
internal static class KindList
{
    public static Items<Kind> All { get; } =
    [
        SingleChoice.Kind,
        MultipleResponse.Kind,
        TrueFalse.Kind,
        TrueFalseNotGiven.Kind,
        ShortAnswer.Kind,
        Numerical.Kind,
        Cloze.Kind,
        Ordering.Kind,
        Matching.Kind,
        Categorization.Kind,
        FindEvidence.Kind,
        OpenResponse.Kind,
    ];

    public static IEnumerable<string> Words => All.Select(k => k.Word);

    public static Kind? Find(string word) => All.FirstOrDefault(k => k.Word == word);
}
