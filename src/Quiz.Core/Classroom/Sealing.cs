using Quiz.Core.Banks;
using Quiz.Core.Questions;

namespace Quiz.Core.Classroom;

/// <summary>
/// Makes the bank that takers of a test get: the article and the questions, and of the keys only what a test tells
/// anyway.
/// </summary>
/// <remarks>A property that is not named here is not in a pack: nothing is taken away from a question, everything is
/// put in.</remarks>
internal static class Sealing
{
    /// <summary>
    /// The bank as its takers see it, under the ids of the map; without derived questions that are gone.
    /// </summary>
    /// <exception cref="MalformedFileException">The map names something that the bank lacks.</exception>
    public static Bank Of(Bank bank, KeyMap map, TestTerms terms) => new()
    {
        Id = bank.Id,
        Title = terms.Title ?? bank.Title,
        Language = bank.Language,
        Source = bank.Source?.Paragraphs is { } paragraphs ? new Source(null, paragraphs) : null,
        Book = terms.Book,
        AsksCertainty = terms.AsksCertainty,
        Minutes = terms.Minutes,
        Passages = map.Passages.Select((mapped, i) => Of(
            Found(bank.Passages.FirstOrDefault(p => p.Id == mapped.Bank), "passage", mapped.Bank),
            mapped.Id,
            i + 1)).ToItems(),
        Glossary = bank.Glossary,
        Questions = map.Questions.Where(q => !Question.IsDerivedId(q.Bank) || bank.Question(q.Bank) is not null)
            .Select(mapped => Of(Found(bank.Question(mapped.Bank), "question", mapped.Bank), mapped, terms)).ToItems(),
        ContentHash = "",
    };

    private static Passage Of(Passage passage, string id, int number) => new()
    {
        Id = id,
        Title = passage.Title,
        Number = number,
        Text = passage.Text,
        Sentences = passage.Sentences,
    };

    private static Question Of(Question question, MappedQuestion mapped, TestTerms terms) => question.Match<Question>(
        choice: q => new ChoiceQuestion
        {
            Id = mapped.Id,
            Type = q.Type,
            Prompt = q.Prompt,
            Options = mapped.Parts.Select(p => new Option(
                p.Id,
                Found(q.Options.FirstOrDefault(o => o.Id == p.Bank), "option", p.Bank).Text,
                false,
                Misled.Not,
                null)).ToItems(),
            Scoring = q.Scoring,
            Choose = q.Choose,
            KeepsOrder = q.KeepsOrder,
        },
        fill: q => new FillQuestion
        {
            Id = mapped.Id,
            Type = q.Type,
            Prompt = q.Prompt,
            Text = q.Text,
            Gaps = q.Gaps.Select(g => new SealedGap { IsNumber = g.TakesNumber }).ToItems<Gap>(),
        },
        order: q => new OrderQuestion
        {
            Id = mapped.Id,
            Type = q.Type,
            Prompt = q.Prompt,
            Items = mapped.Parts.Select(p =>
                new OrderItem(p.Id, Found(q.Items.FirstOrDefault(i => i.Id == p.Bank), "item", p.Bank).Text)).ToItems(),
            Scoring = q.Scoring,
        },
        pair: q => new PairQuestion
        {
            Id = mapped.Id,
            Type = q.Type,
            Prompt = q.Prompt,
            Sense = q.Sense,
            Text = q.Text,
            Lefts = mapped.Parts.Take(q.Lefts.Count).Select(p => new PairLeft(p.Id, Left(q, p), [])).ToItems(),
            Rights = mapped.Parts.Skip(q.Lefts.Count).Select(p => new PairRight(
                p.Id, Found(q.Rights.FirstOrDefault(r => r.Id == p.Bank), "right side", p.Bank).Text)).ToItems(),
        },
        mark: q => new MarkQuestion { Id = mapped.Id, Type = q.Type, Prompt = q.Prompt },
        open: q => new OpenQuestion { Id = mapped.Id, Type = q.Type, Prompt = q.Prompt, Model = "" }) with
    {
        Statement = question.Statement,
        // Its family says how a question is put. An author's own tags may name a speaker, or the point of it.
        Tags = question.IsDerived ? question.Tags.Take(1).ToItems() : [],
        Points = question.Points,
        Prove = MayAskProof(question) && question.Prove != ProofPolicy.Never
            ? terms.Prove ?? question.Prove ?? ProofPolicy.Never
            : ProofPolicy.Never,
        Sealed = Told(question),
    };

    private static Sealed Told(Question question) => new(
        question is OpenQuestion ? "Your teacher reads it and gives the points." : question.Rule,
        question.IsRightOrWrong,
        MayAskProof(question),
        question is MarkQuestion { NeedsSeveral: true },
        question is PairQuestion { HasDecoyLefts: true });

    /// <summary>
    /// Proof is asked for by the shape alone: not to ask where no sentence proves the key would tell that none does.
    /// </summary>
    private static bool MayAskProof(Question question) => question is not (MarkQuestion or OpenQuestion);

    /// <summary>A gap is called by its number, in the pack as in the bank.</summary>
    private static string Left(PairQuestion question, MappedId part) =>
        question.Sense == PairSense.Gaps
            ? part.Id
            : Found(question.Lefts.FirstOrDefault(l => l.Id == part.Bank), "left side", part.Bank).Text;

    private static T Found<T>(T? value, string what, string id) where T : class =>
        value ?? throw new MalformedFileException(
            $"The key file's map names the {what} \"{id}\", which its bank does not have.");
}
