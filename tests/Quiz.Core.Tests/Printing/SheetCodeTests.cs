using Quiz.Core.Banks;
using Quiz.Core.Classroom.Printing;
using Quiz.Core.Questions;
using Quiz.Core.Sessions;
using Quiz.Core.Tests.Exchange;

namespace Quiz.Core.Tests.Printing;

public class SheetCodeTests
{
    private static readonly SittingOptions All = new() { Count = null, Seed = 7 };

    [Fact]
    public void Other_orders_and_other_questions_have_other_codes()
    {
        string[] codes = [.. Codes(AllShapes.Bank, All, 9), .. Codes(AllShapes.Bank, All with { Count = 2 }, 1)];
        Assert.Equal(codes, codes.Distinct());
        Assert.All(codes, code => Assert.Matches("^[2-8b-df-hj-kmnp-tv-xz]{4}$", code));
    }

    [Fact]
    public void A_corrected_wording_or_key_leaves_the_code()
    {
        Bank other = AllShapes.Bank with
        {
            Questions = AllShapes.Bank.Questions.Select(q => q is ChoiceQuestion choice
                ? choice with
                {
                    Options = choice.Options
                    .Select(o => o with { Id = o.Id + "!", Text = o.Text + "!", IsCorrect = !o.IsCorrect })
                    .ToItems()
                }
                : q).ToItems(),
        };
        Assert.Equal(Codes(AllShapes.Bank, All, 3), Codes(other, All, 3));
    }

    private static string[] Codes(Bank bank, SittingOptions options, int versions) =>
        [.. PaperVersion.Of(bank, options, versions)
            .Select(v => SheetCode.Of(Session.Start(bank, v.Plan, DateTimeOffset.UnixEpoch)))];
}
