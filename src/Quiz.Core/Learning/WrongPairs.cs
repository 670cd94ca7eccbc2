using Quiz.Core.Questions;

namespace Quiz.Core.Learning;

/// <summary>What an answer has put to the wrong thing, as far as the question still has it.</summary>
internal static class WrongPairs
{
    /// <returns>What was put, and the id of what it was put to.</returns>
    public static IEnumerable<(PairLeft Left, string Right)> Of(Question question, Answer answer) =>
        question is PairQuestion pair && answer is PairAnswer given
            ? from left in pair.Lefts
              where !left.IsDecoy
              from pairing in given.Pairs
              where pairing.Left == left.Id && !left.Rights.Contains(pairing.Right)
              select (left, pairing.Right)
            : [];
}
