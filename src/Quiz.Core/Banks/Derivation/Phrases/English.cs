using System.Collections.Frozen;
using System.Text.RegularExpressions;

namespace Quiz.Core.Banks.Derivation.Phrases;

/// <summary>How questions are worded in English.</summary>
internal static partial class English
{
    private const string Verbs = """
        accepts acknowledges adds admits advises affirms agrees alleges announces answers argues asks asserts assumes believes boasts
        calculates cautions claims comments complains concedes concludes confesses confirms considers contends counters decides declares
        denies disputes doubts emphasises emphasizes estimates expects explains fears feels finds foresees forecasts gains gives goes
        guesses guarantees hears hints holds hopes imagines implies infers insists jokes judges knows laments learns maintains makes means
        mentions needs notes notices objects observes offers points predicts presumes promises proposes protests proves questions reasons
        recalls reckons recognises recognizes recommends regrets rejects remarks remembers repeats replies reports reveals says seeks sees
        shows speculates states stresses suggests supposes suspects swears takes teaches tells testifies thinks threatens understands urges
        vows wants warns wishes wonders worries writes
        """;

    public static Idiom Idiom { get; } = new()
    {
        Tag = "en",
        Patterns = new Dictionary<string, string>
        {
            ["that"] = "that",
            ["whether"] = "whether",
            ["says"] = "says",
            ["said"] = "said",
            ["narrator"] = "the article itself",
            ["yes"] = "Yes",
            ["no"] = "No",
            ["both"] = "Both of them",
            ["neither"] = "Neither of them",
            ["together"] = "{side} and {other}",
            ["wants"] = "wants {what}",
            ["needs"] = "needs {what}",
            ["seeks"] = "seeks {what}",
            ["gains"] = "gains {what}",
            ["offers"] = "offers {what}",
            ["fears"] = "fears {what}",
            ["limited-by"] = "is limited by {what}",
            ["who-said"] = "Who {verb} {says}?",
            ["who-said-direct"] = "Who, in words that the article quotes, {verb} {says}?",
            ["what-they-said"] = "In this article, {speaker} …",
            ["what-they-said-narrated"] = "Speaking for itself and quoting nobody, the article …",
            ["match-speakers"] = "Put each speaker together with what the article reports of them.",
            ["says-or-not"] = "Is this in the article? {speaker} {verb} {says}.",
            ["says-or-not-asked"] = "In this article, {do} {speaker} {base} {says}?",
            ["says-or-not-narrated"] = "{do} {speaker} {base} {says}?",
            ["who-wants"] = "According to the article, which side {wants}?",
            ["wants-from"] = "According to the article, what {side} {wants} from {from} is …",
            ["sort-wants"] = "Which side is it? Sort these as the article has them.",
            ["find-claim"] = "Find the sentence in which {speaker} {verb} {says}.",
            ["find-claim-direct"] = "Find the sentence in which {speaker}, quoted by the article, {verb} {says}.",
            ["hint"] = "Look at the part “{title}”.",
            ["reported"] = "As the article reports, {speaker} {verb} {says}.",
            ["direct"] = "{speaker}, quoted by the article, {verb} {says}.",
            ["narrated"] = "{speaker} {verb} {says}.",
            ["wanted"] = "As the article has it, {side} {wants}.",
            ["not-together"] = "The article does not say so of both.",
            ["not-both"] = "The article says so of one side only.",
            ["not-neither"] = "The article does say so.",
            ["not-alone"] = "The article says so of this side, and not of it alone.",
            ["unsaid"] = "Nobody says so in this article.",
        }.ToFrozenDictionary(),
        SmallWords = Set("""
            a about after all also an and any are as at be because been before being both but by can could did do does each either even every few
            for from had has have he her his how if in into is it its just less many may might more most must neither never no nobody none nor not nothing of
            on one only or other our over own shall she should so some somebody someone something such than that the their them then there these they
            this those though to too under until very was we were what when where which while who whose why will with without would yet you your
            """),
        Openers = Set("""
            a after all although any as at because before both by each either every everybody everyone few from he his how if in it its many more
            most my neither never no nobody none not nothing of on one only other our she some somebody someone such that the their there these they
            this those to too under until we what when where whether which while who with without you your
            """),
        Articles = Set("the"),
        Telling = Set("after all before both can could each every few less many may might more most must never neither never no nobody none nor not nothing only or should some will with without would"),
        Joints = Set("that whether if why how what when where which who"),
        PlainVerbs = Set("says writes adds notes states remarks mentions comments replies answers reports"),
        PlainPastVerbs = Set("said wrote added noted stated remarked mentioned commented replied answered reported"),
        Negating = Set("doubts denies disputes rejects questions"),
        Asking = Set("asks wonders ask wonder asked wondered"),
        Pronouns = Set("he him his himself she her hers herself i me my mine myself we us our ours ourselves"),
        PluralPronouns = Set("they them their theirs themselves"),
        Inflection = new(Words(Verbs).Select(v => (v, Base(v))), [("is", "are"), ("was", "were"), ("has", "have"), ("does", "do")], IsPluralName),
    };

    private static string Base(string third) =>
        third.EndsWith("ies", StringComparison.Ordinal) ? third[..^3] + "y"
        : SibilantEnd().IsMatch(third) ? third[..^2]
        : third[..^1];

    /// <summary>A guess, and only of grammar: "The shopkeepers", "Residents", "Ana and Ben", but not "The United States", "Paris".</summary>
    private static bool IsPluralName(string name)
    {
        string last = name.Split(' ')[^1];
        if (name.Contains(" and ", StringComparison.Ordinal) || PluralWord().IsMatch(last)) return true;
        bool endsInS = last.EndsWith('s') && !last.EndsWith("ss", StringComparison.Ordinal) && !last.EndsWith("us", StringComparison.Ordinal) && !last.EndsWith("is", StringComparison.Ordinal);
        return endsInS && (char.IsLower(last[0]) || GroupOfPeople().IsMatch(last));
    }

    private static FrozenSet<string> Set(string words) => Words(words).ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static string[] Words(string words) => words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);

    [GeneratedRegex("(ss|sh|ch|x|go)es$")]
    private static partial Regex SibilantEnd();

    [GeneratedRegex("^(people|police|men|women|children|.+(men|women|folk))$", RegexOptions.IgnoreCase)]
    private static partial Regex PluralWord();

    [GeneratedRegex("(ers|ents|ists|ors|ants|ians|ees|ours)$")]
    private static partial Regex GroupOfPeople();
}
