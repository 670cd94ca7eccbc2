namespace Quiz.Core.Banks;

/// <summary>Which rules of wording a bank is checked by.</summary>
public enum RuleSet
{
    /// <summary>Those that seldom find fault with good questions.</summary>
    Usual,

    /// <summary>Also those whose advice is worth a look and often no more.</summary>
    All,
}
