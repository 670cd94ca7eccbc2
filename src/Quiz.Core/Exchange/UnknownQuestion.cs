using Quiz.Core.Banks;
using Quiz.Core.Prose;

namespace Quiz.Core.Exchange;

/// <summary>What is said where a question is named that the bank does not have.</summary>
public static class UnknownQuestion
{
    /// <param name="suggests">Whether to look for one that may be meant.</param>
    public static string Sentence(Bank bank, string id, bool suggests = true) =>
        $"There is no question {Quoted.Of(id)} in \"{bank.Id}\". {(suggests ? Suggestion.For(id, bank.All.Select(q => q.Id)) : null) ?? "Its questions are named by their ids."}";
}
