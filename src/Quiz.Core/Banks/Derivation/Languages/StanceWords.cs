namespace Quiz.Core.Banks.Derivation.Languages;

/// <summary>What follows from how a speaker stands to a claim.</summary>
internal static class StanceWords
{
    /// <summary>The stance as it is called in banks, and in the names of the sentences about it.</summary>
    public static string Name(Stance stance) => stance.ToString().ToLowerInvariant();

    /// <summary>Whether it calls the claim into question; all other stances lean towards it.</summary>
    public static bool IsAgainst(Stance? stance) => stance is Stance.Doubts or Stance.Denies;

    /// <summary>Whether a speaker of this stance can be said to say it.</summary>
    public static bool IsSaying(Stance? stance) => stance is Stance.Asserts or Stance.Expects or Stance.Suggests;

    /// <summary>Whether a speaker of this stance can be said to have it as an idea.</summary>
    public static bool IsIdea(Stance? stance) => IsSaying(stance) || stance is Stance.Hopes or Stance.Fears;
}
