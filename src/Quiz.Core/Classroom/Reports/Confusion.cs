using Quiz.Core.Banks;
using Quiz.Core.Questions;

namespace Quiz.Core.Classroom.Reports;

/// <summary>Taking what one speaker says for another's.</summary>
/// <param name="By">The id of the speaker who says it.</param>
/// <param name="TakenFor">The id of the speaker it was taken for.</param>
public sealed record Confusion(string By, string TakenFor)
{
    /// <summary>The confusions that a wrong answer to a question of the bank's tables shows.</summary>
    public static IEnumerable<Confusion> In(Bank bank, Question question, Answer answer) => (question, answer) switch
    {
        ({ IsDerived: false }, _) => [],
        (ChoiceQuestion choice, ChoiceAnswer a) => a.Options.SelectMany(id => OfChoice(bank, choice, id)),
        (PairQuestion pair, PairAnswer a) => a.Pairs.SelectMany(p => OfPair(bank, pair, p)),
        _ => [],
    };

    private static IEnumerable<Confusion> OfChoice(Bank bank, ChoiceQuestion question, string chosen)
    {
        if (question.Options.FirstOrDefault(o => o.Id == chosen)?.IsCorrect != false) return [];
        if (ClaimOf(bank, question) is not { } claim) return [];
        if (IsSpeaker(bank, chosen)) return [new Confusion(claim.By, chosen)]; // who says it?
        if (Claim(bank, chosen) is { } other) return [new Confusion(other.By, claim.By)]; // what does somebody say?

        // Does somebody say it? The speaker ends the question's id.
        string asked = question.Id[(question.Id.LastIndexOf('.') + 1)..];
        return chosen == "yes" && IsSpeaker(bank, asked) && asked != claim.By ? [new Confusion(claim.By, asked)] : [];
    }

    private static IEnumerable<Confusion> OfPair(Bank bank, PairQuestion question, Pairing pair) =>
        IsSpeaker(bank, pair.Left) && Claim(bank, pair.Right) is { } claim && question.Lefts.FirstOrDefault(l => l.Id == pair.Left)?.Rights.Contains(pair.Right) == false
            ? [new Confusion(claim.By, pair.Left)]
            : [];

    private static Claim? ClaimOf(Bank bank, Question question) =>
        question.About is [{ Table: Point.Claim } point] ? Claim(bank, point.Id) : null;

    private static Claim? Claim(Bank bank, string id) => bank.Claims.FirstOrDefault(c => c.Id == id);

    private static bool IsSpeaker(Bank bank, string id) => id == Person.Narrator || bank.People.Any(p => p.Id == id);
}
