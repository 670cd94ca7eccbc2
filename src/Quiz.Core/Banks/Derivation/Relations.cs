using Quiz.Core.Banks.Derivation.Phrases;
using Quiz.Core.Prose;

namespace Quiz.Core.Banks.Derivation;

/// <summary>Words how sides stand to things, and tells what the table of wants leaves in doubt.</summary>
internal sealed class Relations(Tables tables)
{
    /// <summary>How it goes on behind whichever side it is: "needs ammunition".</summary>
    public string Phrase(Want want, bool isPlural = false) =>
        tables.Phrases.Idiom.Inflection.For(tables.Phrases.Relation(PatternOf(want.Relation), What(want)), isPlural);

    /// <summary>The relation without its object: "needs".</summary>
    public string Verb(Want want, bool isPlural) =>
        tables.Phrases.Idiom.Inflection.For(tables.Phrases.Relation(PatternOf(want.Relation), ""), isPlural);

    public string What(Want want) => tables.Phrases.ClauseInSentence(want.What);

    /// <summary>What the table says of a side, as feedback: "As the article has it, Russia needs ammunition."</summary>
    public string Sentence(Want want, Side side) => tables.Phrases.Fill(
        "wanted",
        (PatternForms.Side, NameOf(side)),
        (PatternForms.Wants, Phrase(want, IsPlural(side))));

    public string NameOf(Side side) => tables.Phrases.NameInSentence(side.Name);

    public string TitleOf(Side side) => Phrasebook.Capital(NameOf(side));

    public bool IsPlural(Side side) => tables.Phrases.Idiom.Inflection.IsPluralName(side.Name);

    /// <summary>Whether a want's words hint at a side, so that they would give the answer away.</summary>
    public bool GivesAway(Want want)
    {
        string what = Folding.Fold(want.What);
        return tables.Bank.Sides.Any(s => Naming.HintsAt(what, Folding.Fold(s.Name)));
    }

    /// <summary>The rows that say the same of other sides: to want, need or seek a thing is near enough to the same.</summary>
    public IEnumerable<Want> SameAs(Want want) => Rivals(want).Where(w => tables.AreSame(w, want));

    /// <summary>Whether another row says nearly the same of a side that this one leaves out.</summary>
    public bool IsDoubtful(Want want, Items<string> sides) => Rivals(want).Any(w => tables.AreNear(w, want) && w.Sides.Any(s => !sides.Contains(s)));

    private IEnumerable<Want> Rivals(Want want) => tables.Wants.Where(w => GroupOf(w.Relation) == GroupOf(want.Relation));

    private static Relation GroupOf(Relation relation) => relation is Relation.Needs or Relation.Seeks ? Relation.Wants : relation;

    private static string PatternOf(Relation relation) => relation switch
    {
        Relation.Wants => "wants",
        Relation.Needs => "needs",
        Relation.Seeks => "seeks",
        Relation.Gains => "gains",
        Relation.Offers => "offers",
        Relation.Fears => "fears",
        Relation.LimitedBy => "limited-by",
    };
}
