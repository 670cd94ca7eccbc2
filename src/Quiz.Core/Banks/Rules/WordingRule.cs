namespace Quiz.Core.Banks.Rules;

/// <summary>A rule of wording, under the name by which it can be allowed.</summary>
/// <param name="IsUsual">Whether it is checked where nobody asks for all.</param>
/// <param name="IsError">Whether breaking it stops a bank, so that nothing allows it.</param>
internal sealed record WordingRule(string Name, Rule Check, bool IsUsual, bool IsError = false);
