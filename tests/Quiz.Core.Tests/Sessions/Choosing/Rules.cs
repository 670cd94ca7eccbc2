using Quiz.Core.Banks;
using Quiz.Core.Evidence;
using Quiz.Core.Prose;
using Quiz.Core.Questions;
using Quiz.Core.Sessions;
using Quiz.Core.Sessions.Choosing;

namespace Quiz.Core.Tests.Sessions.Choosing;

/// <summary>
/// What must hold of the questions of every sitting that does not ask all, said as a teacher would look at it.
/// </summary>
internal static class Rules
{
    private static readonly string[] Voices =
        ["who-says", "what-they-say", "sort-voices"], Wants = ["what-they-want", "who-wants"];

    /// <param name="isNewcomer">Whether nothing of the bank was asked before.</param>
    public static void Hold(Bank bank, SittingOptions options, Dictionary<string, int> asked, bool isNewcomer)
    {
        Question[] chosen = [.. SittingPlanner.Plan(bank, options, asked).Questions.Select(id => bank.Question(id)!)];
        Question[] left = [.. SittingPlanner.Eligible(bank, options).Except(chosen)];
        int count = options.Count!.Value;
        bool IsBeside(Question question) => chosen.Any(c => GiveAway(c, question, bank));

        Assert.True(chosen.Length <= count);
        Assert.All(chosen, q => Assert.DoesNotContain(chosen, other => other != q && GiveAway(q, other, bank)));
        if (chosen.Length < count) Assert.All(left, q => Assert.True(IsBeside(q), $"{q.Id} would have had a seat"));
        if (chosen.Count(q => q.IsDerived) > count / 3)
            Assert.All(left.Where(q => !q.IsDerived),
                q => Assert.True(IsBeside(q), $"{q.Id} goes before what is derived"));
        foreach (IGrouping<string, Question> family in chosen.Where(q => q.IsDerived)
            .GroupBy(q => q.Tags[0])
            .Where(g => g.Count() > 2))
            Assert.All(left.Where(q => q.Tags.IsEmpty || chosen.Count(c => c.Tags.Contains(q.Tags[0])) < 2),
                q => Assert.True(IsBeside(q), $"{q.Id} goes before a third of {family.Key}"));
        if (count >= 8)
        {
            foreach (string[] families in new[] { Voices, Wants }.Where(
                f => !chosen.Any(q => q.IsDerived && f.Contains(q.Tags[0]))))
                Assert.All(left.Where(q => q.IsDerived && families.Contains(q.Tags[0])),
                    q => Assert.True(IsBeside(q), $"{q.Id} would have been on what is missing"));
        }

        if (isNewcomer && bank.Questions.Any(q => q.IsCore) && chosen.Any(q => !q.IsDerived && !q.IsCore))
            Assert.All(left.Where(q => q.IsCore), q => Assert.True(IsBeside(q), $"{q.Id} is one of the best"));
        if (options.Mode == Mode.Test && count > 1 && !chosen.Any(q => IsOnWhole(q) && !q.IsDerived))
            Assert.All(left.Where(q => IsOnWhole(q) && !q.IsDerived),
                q => Assert.True(IsBeside(q), $"{q.Id} would have ended the test"));
        IsInOrder(isNewcomer ? chosen[Math.Min(1, chosen.Length)..] : chosen, bank);
    }

    private static void IsInOrder(Question[] questions, Bank bank)
    {
        int[] places = [.. questions.Select(
            q => IsOnWhole(q) ? int.MaxValue : bank.Passages.First(p => p.Id == q.Passage).Number)];
        Assert.Equal(places.Order(), places);
    }

    public static bool IsOnWhole(Question question) => question is OpenQuestion { Evidence.IsEmpty: true }
        || question.Evidence.Select(e => e.Place.Passage).Distinct().Count() >= 3;

    private static bool GiveAway(Question one, Question other, Bank bank) =>
        Rows(one, bank).Intersect(Rows(other, bank)).Any()
        || ((one.IsDerived || other.IsDerived) && Sentences(one).Intersect(Sentences(other)).Any())
        || (one.Statement is { } box && other.Statement is { } otherBox
            && WhiteSpace.Fold(box) == WhiteSpace.Fold(otherBox))
        || Places(one, bank).Any(p => Places(other, bank).Any(p.Overlaps));

    private static HashSet<Point> Rows(Question question, Bank bank)
    {
        HashSet<Point> rows =
            [.. QuestionPoints.Of(bank, question).Where(p => p.Table != Point.Sentence), .. question.Beside];
        bool IsRow(string id) => rows.Contains(new Point(Point.Claim, id));
        int before;
        do
        {
            before = rows.Count;
            foreach (Claim claim in bank.Claims.Where(c => c.Same.Any(IsRow)))
                rows.Add(new Point(Point.Claim, claim.Id));
            foreach (string same in bank.Claims.Where(c => IsRow(c.Id)).SelectMany(c => c.Same))
                rows.Add(new Point(Point.Claim, same));
        }
        while (rows.Count > before);

        return rows;
    }

    private static IEnumerable<string> Sentences(Question question) =>
        question.Evidence.SelectMany(e => e.Places).SelectMany(p => p.Sentences);

    private static IEnumerable<Place> Places(Question question, Bank bank) =>
    [
        .. question.Evidence.SelectMany(e => e.Places),
        .. QuestionPoints.Claims(bank, question)
            .SelectMany(c => c.Evidence)
            .Concat(QuestionPoints.Wants(bank, question).SelectMany(w => w.Evidence))
            .Select(e => e.Place),
    ];
}
