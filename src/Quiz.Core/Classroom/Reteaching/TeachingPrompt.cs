using Quiz.Core.Banks;
using Quiz.Core.Evidence;
using Quiz.Core.Learning;
using Quiz.Core.Questions;

namespace Quiz.Core.Classroom.Reteaching;

/// <summary>What a class can do about a span in five minutes, as it follows from what went wrong.</summary>
/// <param name="Other">Beside the words that decide: the words that misled; null if there are none.</param>
/// <param name="By">For those who were confused: whose it is, by id.</param>
/// <param name="TakenFor">Whom or which side it was taken for, by id.</param>
public sealed record TeachingPrompt(PromptKind Kind, Place? Other = null, string? By = null, string? TakenFor = null)
{
    /// <param name="decides">The words that decide; null where the text is silent.</param>
    /// <param name="unanswered">How many did not know, or left it blank.</param>
    /// <param name="answer">The answer that most gave and that is wrong, alone.</param>
    internal static TeachingPrompt Of(Bank bank, Place? decides, ChiefMistake? chief, int unanswered, Answer? answer)
    {
        if (decides is null) return new TeachingPrompt(PromptKind.FindNone);
        if (chief is null || unanswered > chief.Count)
            return new TeachingPrompt(chief is null && unanswered == 0 ? PromptKind.ReadAloud : PromptKind.LookUp);
        var holdings = new Holdings(bank);
        if (answer is not null
            && MixUps.Of(holdings, chief.Question, answer).FirstOrDefault(m => m.Other is not null) is { } mixUp
            && holdings.Find(mixUp.Point) is { } own)
            return new TeachingPrompt(mixUp.Point.Table == Point.Want
                ? PromptKind.WhoWants
                : PromptKind.WhoSays, Apart(mixUp.Misleads, decides), own.By[0], mixUp.Other);
        if (answer is MarkAnswer marked
            && Apart(SentenceList.Of(bank).Where(s => marked.Sentences.Contains(s.Address)), decides) is { } sentence)
            return new TeachingPrompt(PromptKind.Compare, sentence);
        Place? other = Apart(chief.Misled.Places, decides);
        return chief.Misled.Kind switch
        {
            MisledBy.Unsupported => new TeachingPrompt(PromptKind.NotInText),
            MisledBy.Elsewhere when other is not null => new TeachingPrompt(PromptKind.Compare, other),
            MisledBy.Nothing or MisledBy.Misreads or MisledBy.Elsewhere => new TeachingPrompt(PromptKind.ReadAloud),
        };
    }

    /// <summary>The first of some words that stand in another sentence.</summary>
    private static Place? Apart(IEnumerable<Place> places, Place decides) =>
        places.FirstOrDefault(p => p.Address != decides.Address);
}

/// <summary>Ways of working on a span.</summary>
public enum PromptKind
{
    /// <summary>The deciding sentence was misread: read it word by word.</summary>
    ReadAloud,

    /// <summary>Another place was taken for it: compare the two.</summary>
    Compare,

    /// <summary>Speakers were confused: say who says which.</summary>
    WhoSays,

    /// <summary>Sides were confused: say who wants which.</summary>
    WhoWants,

    /// <summary>The text does not say it: look for the sentence that is not there.</summary>
    FindNone,

    /// <summary>What was answered is nowhere in the text: look for it, then for what is there.</summary>
    NotInText,

    /// <summary>Most had no answer: look it up together.</summary>
    LookUp,
}
