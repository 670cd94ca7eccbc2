using Quiz.Core.Questions;

namespace Quiz.Core.Banks;

/// <summary>How the questions of a bank differ from those of an earlier state of it, derived ones included.</summary>
/// <param name="New">How many there were not.</param>
/// <param name="Gone">How many there are no more.</param>
/// <param name="Rekeyed">How many have another right answer.</param>
/// <param name="Reworded">How many have the same right answer and are put otherwise.</param>
public sealed record BankChange(int New, int Gone, int Rekeyed, int Reworded)
{
    public static BankChange Between(Bank before, Bank after)
    {
        var old = before.All.DistinctBy(q => q.Id).ToDictionary(q => q.Id);
        Question[] now = [.. after.All.DistinctBy(q => q.Id)];
        (Question Old, Question Now)[] both = [.. now.Where(q => old.ContainsKey(q.Id)).Select(q => (old[q.Id], q))];
        return new BankChange(
            now.Length - both.Length,
            old.Count - both.Length,
            both.Count(q => q.Old.KeyHash != q.Now.KeyHash),
            both.Count(q => q.Old.KeyHash == q.Now.KeyHash && q.Old.ContentHash != q.Now.ContentHash));
    }
}
