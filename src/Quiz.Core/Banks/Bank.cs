using Quiz.Core.Questions;

namespace Quiz.Core.Banks;

/// <summary>
/// An article made ready for study: its passages, who said what, what each side wants, and questions about it.
/// </summary>
public sealed record Bank
{
    public required string Id { get; init; }

    public required string Title { get; init; }

    /// <summary>The language of the passages, as a BCP 47 tag.</summary>
    public string Language { get; init; } = "en";

    public Source? Source { get; init; }

    /// <summary>Whether a test on this bank leaves the passages open.</summary>
    public BookPolicy Book { get; init; } = BookPolicy.Open;

    /// <summary>Whether learners are asked how sure they are.</summary>
    public bool AsksCertainty { get; init; }

    /// <summary>
    /// About how many minutes its questions take, where whoever gives them as a test has said so. Advice only.
    /// </summary>
    public int? Minutes { get; init; }

    public Items<Side> Sides { get; init; }

    public Items<Person> People { get; init; }

    public Items<Passage> Passages { get; init; }

    public Items<GlossaryEntry> Glossary { get; init; }

    public Items<Claim> Claims { get; init; }

    public Items<Unsaid> Unsaid { get; init; }

    public Items<Want> Wants { get; init; }

    /// <summary>The families of questions to derive from the tables; null means all that they allow.</summary>
    public Items<string>? Derive { get; init; }

    /// <summary>How the bank words derived questions itself, where it does.</summary>
    public Items<Pattern> Patterns { get; init; }

    /// <summary>
    /// Whether answers are to be proved, as the author says of all questions; null leaves it to the sitting.
    /// </summary>
    public ProofPolicy? Prove { get; init; }

    /// <summary>The questions that the author has written.</summary>
    public Items<Question> Questions { get; init; }

    /// <summary>
    /// The questions that the program has made from the tables, by family and id, without those that a written one
    /// replaces.
    /// </summary>
    public Items<Question> Derived { get; init; }

    /// <summary>
    /// SHA-256 of the file's bytes in lower-case hex: which state of the bank an answer was given to.
    /// </summary>
    public required string ContentHash { get; init; }

    public Passage Passage(string id) => Passages.First(p => p.Id == id);

    /// <summary>All that can be asked, what an author wrote first.</summary>
    public IEnumerable<Question> All => Questions.Concat(Derived);

    /// <summary>Whether all places that a question turns on are in its passages.</summary>
    public bool HasPlacesOf(Question question) =>
        (question.Passage is null || Passages.Any(p => p.Id == question.Passage))
            && question.Evidence.SelectMany(e => e.Places).All(place => place is { Sentences.IsEmpty: false }
                && place.Range.Start >= 0 && place.Range.Start <= place.Range.End
                && Passages.FirstOrDefault(p => p.Id == place.Passage)?.Text.Length >= place.Range.End);

    public Question? Question(string id) => All.FirstOrDefault(q => q.Id == id);
}
