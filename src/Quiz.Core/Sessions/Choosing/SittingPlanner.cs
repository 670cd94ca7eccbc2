using Quiz.Core.Banks;
using Quiz.Core.Banks.Derivation;
using Quiz.Core.Questions;

namespace Quiz.Core.Sessions.Choosing;

/// <summary>Chooses the questions of a sitting and their order.</summary>
public static class SittingPlanner
{
    /// <summary>
    /// Where not all are asked, a mix of what was asked least, of which no question gives another away; then in the
    /// order of their passages, shuffled inside each, with what is on the whole text last. Somebody's first sitting
    /// takes what the author counts among the best, and begins easily.
    /// </summary>
    /// <param name="asked">How often each question was answered before; one that is missing was never asked.</param>
    public static Plan Plan(Bank bank, SittingOptions options, IReadOnlyDictionary<string, int> asked)
    {
        SittingOptions today = options with { Only = OldNames.Today(options.Only, bank) };
        IEnumerable<Question> eligible = OfToday(bank, today);
        IEnumerable<Question> chosen =
            options.Count is { } count ? Chooser.Choose(eligible, bank, count, today, asked) : eligible;
        return new Plan
        {
            Bank = bank.Id,
            BankHash = bank.ContentHash,
            Mode = options.Mode,
            Book = options.Book ?? (options.Mode == Mode.Test ? bank.Book : BookPolicy.Open),
            Prove = options.Prove,
            AsksCertainty = options.Certainty ?? bank.AsksCertainty,
            Seed = options.Seed,
            Questions = options.Count is not null && Chooser.IsFirst(options, asked)
                ? Sequence.EasyFirst(chosen, bank, options.Seed)
                : Sequence.Of(chosen, bank, options.Seed),
            Only = options.Only,
        };
    }

    /// <summary>
    /// A sitting on what is due: its questions in the order given, the book closed until each is answered.
    /// </summary>
    /// <param name="options">Of these, the mode, the number, the narrowing and the book are not looked at.</param>
    /// <param name="minutes">After how many minutes it is enough; null means after its questions.</param>
    /// <param name="changedKeys">Those of the questions whose right answer is another than when they were asked
    /// before.</param>
    public static Plan Review(
        Bank bank, SittingOptions options, Items<string> questions, int? minutes, Items<string> changedKeys) => new()
        {
            Bank = bank.Id,
            BankHash = bank.ContentHash,
            Mode = Mode.Review,
            Book = BookPolicy.Closed,
            Prove = options.Prove,
            AsksCertainty = options.Certainty ?? bank.AsksCertainty,
            Seed = options.Seed,
            Questions = questions,
            Minutes = minutes,
            ChangedKeys = changedKeys,
        };

    /// <summary>
    /// A sitting that a class answers together: the questions and the order of a worksheet made with the same options,
    /// so that what lies on the desks is what stands on the wall.
    /// </summary>
    /// <param name="options">Of these, the mode, the book, proof and certainty are not looked at.</param>
    public static Plan Presentation(Bank bank, SittingOptions options) =>
        Plan(bank, options with { Mode = Mode.Test }, new Dictionary<string, int>()) with
        {
            Mode = Mode.Presentation,
            Book = BookPolicy.Open,
            Prove = ProofPolicy.Never,
            AsksCertainty = false,
        };

    /// <summary>A sitting on given questions, such as the ones that went wrong in another.</summary>
    public static Plan Again(
        Plan plan, IEnumerable<string> questions, string? wrongOnesOf, Bank bank, long seed) => plan with
        {
            BankHash = bank.ContentHash,
            Mode = Mode.Practice,
            Book = plan.Mode == Mode.Review ? BookPolicy.Open : plan.Book,
            Minutes = null,
            ChangedKeys = [],
            Seed = seed,
            Questions = Sequence.Of(questions.Select(bank.Question).OfType<Question>(), bank, seed),
            WrongOnesOf = wrongOnesOf,
        };

    /// <summary>The same questions, shuffled anew inside their passages and among their options.</summary>
    /// <param name="isOnWhole">Which of them are on the whole text; null means as the bank shows.</param>
    internal static Plan Reshuffled(
        Plan plan, Bank bank, long seed, Func<Question, bool>? isOnWhole = null) => plan with
        {
            Seed = seed,
            Questions = Sequence.Of(plan.Questions.Select(bank.Question).OfType<Question>(), bank, seed, isOnWhole),
        };

    /// <summary>Whether a question has one of the tags, is of one of the types, or is one of those named.</summary>
    public static bool IsAskedFor(Question question, Items<string> only) =>
        only.IsEmpty || only.Any(word => word == question.Id || word == question.Type || question.Tags.Contains(word));

    /// <summary>
    /// What a sitting may ask. A test has exercises (<see cref="Aim.Exercise"/>) only where they are named, and one
    /// that asks everything has no other derived questions unasked either: there are too many of them, and they answer
    /// each other.
    /// </summary>
    public static IEnumerable<Question> Eligible(Bank bank, SittingOptions options) =>
        OfToday(bank, options with { Only = OldNames.Today(options.Only, bank) });

    /// <summary>Those of the words that narrow a sitting which name nothing in the bank.</summary>
    public static Items<string> Unknown(Bank bank, Items<string> only) =>
        only.Zip(OldNames.Today(only, bank)).Where(word => !bank.All.Any(q => IsAskedFor(q, [word.Second])))
            .Select(word => word.First).ToItems();

    private static IEnumerable<Question> OfToday(Bank bank, SittingOptions options) =>
        bank.Questions.Where(q => IsAskedFor(q, options.Only))
            .Concat(bank.Derived.Where(q => IsAskedFor(q, options.Only) && (options.Mode != Mode.Test
                || IsNamed(q, options.Only) || (options.Count is not null && SuitsClass(q)))));

    private static bool IsNamed(Question derived, Items<string> only) =>
        only.Contains(derived.Id) || derived.Tags.Any(only.Contains);

    private static bool SuitsClass(Question derived) => FamilyList.AimOf(derived) is Aim.Voices or Aim.Wants;
}
