using Quiz.Core;
using Quiz.Core.Questions;
using Quiz.Core.Sessions;
using Quiz.Core.Wording;
using Quiz.Screens;

namespace Quiz.Tests.Views;

/// <summary>Every way of answering by mouse alone.</summary>
public class ClickTests
{
    private static Headless Ask(string question, ProofPolicy? prove = null, bool certainty = false)
    {
        var screen = new Headless(
            120,
            32,
            new SittingOptions { Seed = 4, Count = null, Only = [question], Prove = prove, Certainty = certainty },
            "mole");
        screen.Press("Enter");
        return screen;
    }

    private static Asked Current(Headless screen) => ((SittingScreen)screen.Window.Shown).Session.Current;

    [Fact]
    public void Two_clicks_put_an_item_in_its_place()
    {
        using Headless screen = Ask("fuels");
        Items<string> shown = Current(screen).Items.Select(i => i.Id).ToItems();
        screen.Click("1  " + shown[0]);
        screen.Click("3  " + shown[2]);
        Assert.Equal(new OrderAnswer([shown[1], shown[2], shown[0]]), Current(screen).Draft);
    }

    [Fact]
    public void A_click_at_the_left_and_one_at_the_right_make_a_pair()
    {
        using Headless screen = Ask("voices");
        screen.Click("2  Olaf Brandt");
        screen.Click("The fishermen should be asked.");
        Assert.Equal(new PairAnswer([new Pairing("Olaf Brandt", "The fishermen should be asked.")]),
            Current(screen).Draft);
    }

    [Fact]
    public void A_click_on_a_sentence_marks_it_and_another_takes_it_back()
    {
        using Headless screen = Ask("doubt");
        screen.Click("It has burned");
        Assert.Equal(new MarkAnswer(["lamp.2"]), Current(screen).Draft);
        screen.Click("It has burned");
        Assert.Null(Current(screen).Draft);
    }

    [Fact]
    public void A_proof_and_a_level_of_certainty_take_two_clicks_each()
    {
        using Headless screen = Ask("year", ProofPolicy.Required, certainty: true);
        screen.Type("1904");
        screen.Press("Enter");
        screen.Click("The lamp on the mole");
        screen.Click("The lamp on the mole");
        screen.Click("67 to 80 %");
        screen.Click("67 to 80 %");
        Assert.Equal((new Proof(["lamp.1"]), 2), (Current(screen).Scored?.Proof, Current(screen).Scored?.Certainty));
    }

    [Fact]
    public void A_click_says_that_no_sentence_does()
    {
        using Headless screen = Ask("year", ProofPolicy.Required);
        screen.Type("1904");
        screen.Press("Enter");
        screen.Click(Phrases.NoSentence);
        Assert.Equal(Proof.None, Current(screen).Scored?.Proof);
    }

    [Fact]
    public void A_click_on_a_gap_types_there()
    {
        using Headless screen = Ask("summary");
        screen.Click("[2: ……]");
        screen.Type("town");
        screen.Press("Esc");
        Assert.Equal(new FillAnswer(["", "town"]), Current(screen).Draft);
    }
}
