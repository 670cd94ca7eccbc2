using Quiz.Core.Banks.Derivation;
using Quiz.Core.Banks.Derivation.Languages;
using Quiz.Core.Questions;

namespace Quiz.Core.Blind;

/// <summary>
/// Something by which a reader who has not read the text might choose an option: the option with the most of it is
/// taken.
/// </summary>
/// <param name="Name">What it goes by, as a person would say it.</param>
/// <param name="Weigh">How much an option has of it, among the questions of one sitting.</param>
internal sealed record BlindCue(string Name, Func<Option, ChoiceQuestion, Items<Question>, Language, double> Weigh)
{
    public static Items<BlindCue> All { get; } =
    [
        new("the longest option", (option, _, _, _) => option.Text.Length),
        new("words of the question",
            (option, question, _, language) => Shared(option.Text, question.InALine, language)),
        new("told by other questions", (option, question, sitting, language) =>
            sitting.Where(q => q != question)
                .Select(q => Shared(option.Text, q.InALine, language))
                .DefaultIfEmpty()
                .Max()),
        new("an option seen nowhere else", (option, question, sitting, _) =>
            -sitting.OfType<ChoiceQuestion>().Count(q => q != question && q.Options.Any(o => o.Text == option.Text))),
    ];

    /// <summary>The share of an option's content words, from 0 to 1, that stand in another text.</summary>
    private static double Shared(string option, string text, Language language)
    {
        HashSet<string> own = Content(option, language);
        return own.Count == 0 ? 0 : (double)own.Count(Content(text, language).Contains) / own.Count;
    }

    private static HashSet<string> Content(string text, Language language) =>
        [.. Gist.Words(text).Where(w => !language.SmallWords.Contains(w)).Select(Gist.Stem)];
}
