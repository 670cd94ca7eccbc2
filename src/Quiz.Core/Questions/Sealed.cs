namespace Quiz.Core.Questions;

/// <summary>
/// What a learner is told of a question's key where the key itself is kept elsewhere, so that answers are taken but not
/// judged.
/// </summary>
/// <param name="Rule">The scoring rule in one plain sentence, where there is more to it than right or not.</param>
/// <param name="IsRightOrWrong">Whether there is nothing between right and wrong.</param>
/// <param name="CanBeProved">Whether a sentence can be asked for that proves the answer.</param>
/// <param name="NeedsSeveral">For sentences to be marked: whether no single one is a full answer.</param>
/// <param name="HasDecoys">For things to be sorted: whether some fit no group.</param>
public sealed record Sealed(
    string? Rule, bool IsRightOrWrong, bool CanBeProved, bool NeedsSeveral = false, bool HasDecoys = false);
