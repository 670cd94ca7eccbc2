using Quiz.Core.Banks;
using Quiz.Core.Evidence;
using Quiz.Core.Questions;

namespace Quiz.Core.Sessions;

/// <summary>Chooses the questions of a sitting and their order.</summary>
public static class Sitting
{
    /// <summary>
    /// Takes the least asked questions first, in seeded order, at most one for each claim or span; then puts them in the order of
    /// their passages, shuffled inside each passage.
    /// </summary>
    /// <param name="asked">How often each question was answered before; one that is missing was never asked.</param>
    public static Plan Plan(Bank bank, SittingOptions options, IReadOnlyDictionary<string, int> asked)
    {
        IEnumerable<Question> eligible = bank.Questions.Where(q => IsAskedFor(q, options.Only));
        IEnumerable<Question> byNeed = Shuffle.Order(eligible, options.Seed, "sitting").OrderBy(q => asked.GetValueOrDefault(q.Id));
        IEnumerable<Question> chosen = options.Count is { } count ? ApartFromEachOther(byNeed, bank, count) : byNeed;
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

    /// <summary>A sitting on given questions, such as the ones that went wrong in another.</summary>
    public static Plan Again(Plan plan, IEnumerable<string> questions, string? wrongOnesOf, Bank bank, long seed) => plan with
    {
        BankHash = bank.ContentHash,
        Mode = Mode.Practice,
        Seed = seed,
        Questions = InPassageOrder(questions.Select(bank.Question).OfType<Question>(), bank, seed),
        WrongOnesOf = wrongOnesOf,
    };

    /// <summary>Whether a question has one of the tags, is of one of the types, or is one of those named.</summary>
    public static bool IsAskedFor(Question question, Items<string> only) =>
        only.IsEmpty || only.Any(word => word == question.Id || word == question.Type || question.Tags.Contains(word));

    private static List<Question> ApartFromEachOther(IEnumerable<Question> questions, Bank bank, int count)
    {
        var chosen = new List<Question>();
        var points = new List<Place>();
        foreach (Question question in questions)
        {
            if (chosen.Count == count) break;
            List<Place> own = Points(question, bank);
            if (own.Any(p => points.Any(p.Overlaps))) continue;
            chosen.Add(question);
            points.AddRange(own);
        }

        return chosen;
    }

    /// <summary>What a question is about: its own spans, and the whole of any claim or want that those are part of.</summary>
    private static List<Place> Points(Question question, Bank bank)
    {
        List<Place> own = [.. question.Evidence.SelectMany(e => e.Places)];
        IEnumerable<EvidenceEntry> tables = bank.Claims.SelectMany(c => c.Evidence);
        own.AddRange(tables.Select(e => e.Place).Where(place => own.Any(place.Overlaps)).ToList());
        return own;
    }

    private static Items<string> InPassageOrder(IEnumerable<Question> questions, Bank bank, long seed)
    {
        Dictionary<string, int> numbers = bank.Passages.ToDictionary(p => p.Id, p => p.Number);
        return Shuffle.Order(questions.OrderBy(q => q.Id, StringComparer.Ordinal), seed, "order")
            .OrderBy(q => q.Passage is { } id ? numbers[id] : int.MaxValue)
            .Select(q => q.Id)
            .ToItems();
    }
}
