using Quiz.Core.Banks;
using Quiz.Core.Banks.Derivation.Languages;
using Quiz.Core.Questions;
using Quiz.Core.Sessions;
using Quiz.Core.Sessions.Choosing;

namespace Quiz.Core.Blind;

/// <summary>
/// What a reader without the text would score in sittings on a bank, by one cue after another and by all of them.
/// </summary>
/// <param name="Questions">How many questions with one right option were asked in all sittings.</param>
/// <param name="Others">How many others were, which nobody guesses at here.</param>
/// <param name="Chance">The share that is right by mere guessing, from 0 to 1; null where no question was
/// asked.</param>
/// <param name="Cues">The share that is right by each cue.</param>
/// <param name="Together">The share that is right where every cue has a vote; null where no question was asked.</param>
public sealed record BlindScore(
    int Sittings, int Questions, int Others, double? Chance, Items<CueScore> Cues, double? Together)
{
    /// <summary>Plays usual sittings one after another, as somebody would who goes through the bank.</summary>
    /// <param name="sittings">How many; each has its own seed, from 1.</param>
    public static BlindScore Of(Bank bank, int sittings)
    {
        var language = Language.Of(bank.Language);
        var guesses = new List<(ChoiceQuestion Question, Items<double[]> ByCue)>();
        var times = new Dictionary<string, int>(StringComparer.Ordinal);
        int others = 0;
        for (int seed = 1; seed <= sittings; seed++)
        {
            Plan plan = SittingPlanner.Plan(bank, new SittingOptions { Seed = seed }, times);
            Items<Question> asked = plan.Questions.Select(bank.Question).OfType<Question>().ToItems();
            foreach (string id in plan.Questions) times[id] = times.GetValueOrDefault(id) + 1;
            ChoiceQuestion[] choices = [.. asked.OfType<ChoiceQuestion>().Where(q => !q.IsMultiple)];
            others += asked.Count - choices.Length;
            guesses.AddRange(choices.Select(
                q => (q, BlindCue.All.Select(c => Votes(q, o => c.Weigh(o, q, asked, language))).ToItems())));
        }

        double? Mean(Func<(ChoiceQuestion Question, Items<double[]> ByCue), double> score) =>
            guesses.Count == 0 ? null : guesses.Average(score);
        return new BlindScore(
            sittings,
            guesses.Count,
            others,
            Mean(g => 1.0 / g.Question.Options.Count),
            BlindCue.All.Select((cue, i) => new CueScore(cue.Name, Mean(g => Right(g.Question, g.ByCue[i])))).ToItems(),
            Mean(g => Right(g.Question, Votes(g.Question, o => g.ByCue.Sum(votes => votes[IndexOf(g.Question, o)])))));
    }

    /// <summary>One vote, shared among the options that have the most.</summary>
    private static double[] Votes(ChoiceQuestion question, Func<Option, double> weigh)
    {
        const double Same = 1e-9;
        double[] weights = [.. question.Options.Select(weigh)];
        double most = weights.Max();
        int best = weights.Count(w => most - w < Same);
        return [.. weights.Select(w => most - w < Same ? 1.0 / best : 0)];
    }

    private static double Right(ChoiceQuestion question, double[] votes) =>
        question.Options.Select((o, i) => o.IsCorrect ? votes[i] : 0).Sum();

    private static int IndexOf(ChoiceQuestion question, Option option) =>
        question.Options.Select((o, i) => (o, i)).First(x => x.o == option).i;
}

/// <summary>What a cue alone would score.</summary>
/// <param name="Share">From 0 to 1; null where no question was asked.</param>
public sealed record CueScore(string Name, double? Share);
