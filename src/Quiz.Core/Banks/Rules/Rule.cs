namespace Quiz.Core.Banks.Rules;

/// <summary>A check on what has been read: it looks at values and reports faults at their place in the file.</summary>
/// <remarks>The bank may have gaps where something faulty was left out; a rule says nothing about what was cut
/// off.</remarks>
internal delegate void Rule(Bank bank, Draft draft);
