using Quiz.Core.Banks;
using Quiz.Core.Banks.Derivation;
using Quiz.Core.Evidence;
using Quiz.Core.Questions;

namespace Quiz.Core.Sessions;

/// <summary>Chooses the questions of a sitting and their order.</summary>
public static class Sitting
{
    /// <summary>
    /// Takes the least asked questions first, in seeded order, at most one for each claim, want or span; then puts them in the order of
    /// their passages, shuffled inside each passage. In a test no claim or want is asked about that is a wrong option elsewhere, and none
    /// is one twice: whoever compares the questions would learn from it.
    /// </summary>
    /// <param name="asked">How often each question was answered before; one that is missing was never asked.</param>
    public static Plan Plan(Bank bank, SittingOptions options, IReadOnlyDictionary<string, int> asked)
    {
        IEnumerable<Question> byNeed = Turns.Of(Eligible(bank, options), asked, options.Seed);
        IEnumerable<Question> chosen = options.Count is { } count ? ApartFromEachOther(byNeed, bank, count, options.Mode == Mode.Test) : byNeed;
        return new Plan
        {
            Bank = bank.Id,
            BankHash = bank.ContentHash,
            Mode = options.Mode,
            Book = options.Book ?? (options.Mode == Mode.Test ? bank.Book : BookPolicy.Open),
            Prove = options.Prove,
            AsksCertainty = options.Certainty ?? bank.AsksCertainty,
            Seed = options.Seed,
            Questions = InPassageOrder(chosen, bank, options.Seed),
            Only = options.Only,
        };
    }

    /// <summary>A sitting on what is due: its questions in the order given, the book closed until each is answered.</summary>
    /// <param name="options">Of these, the mode, the number, the narrowing and the book are not looked at.</param>
    /// <param name="minutes">After how many minutes it is enough; null means after its questions.</param>
    /// <param name="changedKeys">Those of the questions whose right answer is another than when they were asked before.</param>
    public static Plan Review(Bank bank, SittingOptions options, Items<string> questions, int? minutes, Items<string> changedKeys) => new()
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
    /// A sitting that a class answers together: the questions and the order of a worksheet made with the same options, so that what lies
    /// on the desks is what stands on the wall.
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
    public static Plan Again(Plan plan, IEnumerable<string> questions, string? wrongOnesOf, Bank bank, long seed) => plan with
    {
        BankHash = bank.ContentHash,
        Mode = Mode.Practice,
        Book = plan.Mode == Mode.Review ? BookPolicy.Open : plan.Book,
        Minutes = null,
        ChangedKeys = [],
        Seed = seed,
        Questions = InPassageOrder(questions.Select(bank.Question).OfType<Question>(), bank, seed),
        WrongOnesOf = wrongOnesOf,
    };

    /// <summary>The same questions, shuffled anew inside their passages and among their options.</summary>
    internal static Plan Reshuffled(Plan plan, Bank bank, long seed) => plan with
    {
        Seed = seed,
        Questions = InPassageOrder(plan.Questions.Select(bank.Question).OfType<Question>(), bank, seed),
    };

    /// <summary>Whether a question has one of the tags, is of one of the types, or is one of those named.</summary>
    public static bool IsAskedFor(Question question, Items<string> only) =>
        only.IsEmpty || only.Any(word => word == question.Id || word == question.Type || question.Tags.Contains(word));

    /// <summary>What a sitting may ask. A test has derived questions only if their family, or one of them, is named.</summary>
    public static IEnumerable<Question> Eligible(Bank bank, SittingOptions options) => OfToday(bank, options with { Only = OldNames.Today(options.Only, bank) });

    /// <summary>Those of the words that narrow a sitting which name nothing in the bank.</summary>
    public static Items<string> Unknown(Bank bank, Items<string> only) =>
        only.Zip(OldNames.Today(only, bank)).Where(word => !bank.All.Any(q => IsAskedFor(q, [word.Second]))).Select(word => word.First).ToItems();

    private static IEnumerable<Question> OfToday(Bank bank, SittingOptions options) =>
        bank.Questions.Where(q => IsAskedFor(q, options.Only)).Concat(bank.Derived.Where(options.Mode == Mode.Test
            ? q => options.Only.Contains(q.Id) || q.Tags.Any(options.Only.Contains)
            : q => IsAskedFor(q, options.Only)));

    private static List<Question> ApartFromEachOther(IEnumerable<Question> questions, Bank bank, int count, bool isTest)
    {
        var chosen = new List<Question>();
        var rows = new HashSet<Point>();
        var places = new List<Place>();
        foreach (Question question in questions)
        {
            if (chosen.Count == count) break;
            List<Place> own = Places(question, bank);
            Point[] used = isTest ? [.. question.About, .. question.Beside] : [.. question.About];
            if (used.Any(rows.Contains) || own.Any(p => places.Any(p.Overlaps))) continue;
            chosen.Add(question);
            rows.UnionWith(used);
            places.AddRange(own);
        }

        return chosen;
    }

    /// <summary>Where it stands what a question is about: its own spans, and the whole of any claim or want that those are part of.</summary>
    private static List<Place> Places(Question question, Bank bank) =>
    [
        .. question.Evidence.SelectMany(e => e.Places),
        .. QuestionPoints.Claims(bank, question).SelectMany(c => c.Evidence).Select(e => e.Place),
        .. QuestionPoints.Wants(bank, question).SelectMany(w => w.Evidence).Select(e => e.Place),
    ];

    private static Items<string> InPassageOrder(IEnumerable<Question> questions, Bank bank, long seed)
    {
        Dictionary<string, int> numbers = bank.Passages.ToDictionary(p => p.Id, p => p.Number);
        return Shuffle.Order(questions.OrderBy(q => q.Id, StringComparer.Ordinal), seed, "order")
            .OrderBy(q => q.Passage is { } id ? numbers[id] : int.MaxValue)
            .Select(q => q.Id)
            .ToItems();
    }
}
