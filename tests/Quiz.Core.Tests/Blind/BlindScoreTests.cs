using Quiz.Core.Blind;
using Quiz.Core.Questions;

namespace Quiz.Core.Tests.Blind;

public class BlindScoreTests
{
    private static ChoiceQuestion Ask(string id, string prompt, string right, params string[] wrong) =>
        Build.Choice(id) with
        {
            Prompt = prompt,
            Evidence = [],
            Options = [new Option(right, right, true, Misled.Not, null),
                .. wrong.Select(w => new Option(w, w, false, Misled.Not, null))],
        };

    private static double? Share(BlindScore score, string cue) => score.Cues.Single(c => c.Name == cue).Share;

    [Fact]
    public void The_longest_option_is_a_cue_and_ties_are_guessed_at()
    {
        var score = BlindScore.Of(
            Build.Bank(Ask("q1", "Why?", "because of rain", "tin", "tar"), Ask("q2", "Who?", "Ann", "Bob")), 1);
        Assert.Equal((2, 0), (score.Questions, score.Others));
        Assert.Equal(((1.0 / 3) + (1.0 / 2)) / 2, score.Chance!.Value, 9); // there are questions
        Assert.Equal((1 + 0.5) / 2, Share(score, "the longest option")!.Value, 9); // as above
    }

    [Fact]
    public void What_the_stem_repeats_or_another_question_tells_is_a_cue()
    {
        var score = BlindScore.Of(Build.Bank(Ask("q1", "Which harbour?", "the harbour", "the tunnels"),
            Ask("q2", "Why did Petra leave?", "tar", "tin"), Ask("q3", "Who left?", "Petra", "Signe")), 1);
        Assert.Equal((1 + 0.5 + 0.5) / 3, Share(score, "words of the question")!.Value, 9); // there are questions
        Assert.Equal((0.5 + 0.5 + 1) / 3, Share(score, "told by other questions")!.Value, 9); // as above
    }

    [Fact]
    public void An_option_that_is_always_there_is_avoided()
    {
        var score = BlindScore.Of(
            Build.Bank(Ask("q1", "A?", "one", "all"), Ask("q2", "B?", "two", "all"), Ask("q3", "C?", "six", "all")), 1);
        Assert.Equal(1, Share(score, "an option seen nowhere else"));
        Assert.Equal(1, score.Together);
    }

    [Fact]
    public void Sittings_go_through_the_bank_one_after_another()
    {
        Question[] choices =
            [.. Enumerable.Range(0, 12).Select(i => Ask($"q{i}", "Why?", "tin", "tar") with { IsCore = true })];
        Question[] marks = [.. Enumerable.Range(0, 12).Select(i => Build.Mark($"m{i}") with { Evidence = [] })];
        var score = BlindScore.Of(Build.Bank([.. marks, .. choices]), 2);
        Assert.Equal((12, 12), (score.Questions, score.Others));
    }

    [Fact]
    public void Other_shapes_are_counted_and_not_guessed_at()
    {
        var score = BlindScore.Of(Build.Bank(Build.Mark("m")), 2);
        Assert.Equal((2, 0, 2, null, null),
            (score.Sittings, score.Questions, score.Others, score.Chance, score.Together));
    }
}
