using System.Collections.Frozen;
using System.Text.RegularExpressions;

namespace Quiz.Core.Banks.Derivation.Languages;

/// <summary>A language that questions are derived in: the fixed sentences and the lists of words in its file.</summary>
internal sealed partial class Language
{
    private const string FirstList = "small-words";

    private static readonly Language English =
        new("en", Lines("en")), German = new("de", Lines("de")) { CapitalizesNouns = true }, Unknown = new("", []);

    private readonly FrozenDictionary<string, string> _lines;

    private Language(string tag, IEnumerable<KeyValuePair<string, string>> lines)
    {
        Tag = tag;
        _lines = lines.ToFrozenDictionary();
    }

    /// <summary>The first part of its BCP 47 tag; empty for a language without a file.</summary>
    public string Tag { get; }

    /// <summary>Words that carry little meaning.</summary>
    public FrozenSet<string> SmallWords => field ??= Words(FirstList);

    /// <summary>Those small words that change what a sentence says: "not", "could".</summary>
    public FrozenSet<string> Telling => field ??= Words("telling-words");

    /// <summary>Words that say what a question asks for: "who", "when".</summary>
    public FrozenSet<string> Asking => field ??= Words("asking-words");

    /// <summary>Words that open a name and are written small inside a sentence: "the council".</summary>
    public FrozenSet<string> Articles => field ??= Words("articles");

    /// <summary>Words that, at the beginning of a sentence, lean on one before it: "she", "this".</summary>
    public FrozenSet<string> Leaning => field ??= Words("leaning-words");

    /// <summary>Words that mean whoever speaks: "we".</summary>
    public FrozenSet<string> OfTheSpeaker => field ??= Words("speakers-words");

    /// <summary>
    /// Verbs that mean no more than "says": in banks of the older form they need no stance beside them.
    /// </summary>
    public FrozenSet<string> MerelySays => field ??= Words("merely-says");

    /// <summary>
    /// Verbs that tell a stance by themselves, for advice only: which one is meant is the author's to say.
    /// </summary>
    public FrozenSet<string> VerbsOf(Stance stance) => Words($"verbs-{StanceWords.Name(stance)}");

    /// <summary>Whether every noun has a capital letter, so that none tells a name.</summary>
    public bool CapitalizesNouns { get; private init; }

    /// <summary>The names of all sentences, in the order of the English file.</summary>
    public static Items<string> SentenceNames { get; } = Lines("en").Select(l => l.Key)
        .TakeWhile(k => k != FirstList)
        .ToItems();

    /// <summary>The language of a bank, as far as it is known.</summary>
    public static Language Of(string tag) =>
        Array.Find([English, German], l => l.Tag.Equals(tag.Split('-')[0], StringComparison.OrdinalIgnoreCase))
            ?? Unknown;

    /// <summary>The placeholders that a sentence has, in every language.</summary>
    public static IEnumerable<string> SlotsOf(string name) => Placeholders(English.Sentence(name) ?? "");

    /// <summary>The placeholders of a text, without their braces.</summary>
    public static IEnumerable<string> Placeholders(string text) =>
        Placeholder().Matches(text).Select(m => m.Groups[1].Value);

    [GeneratedRegex(@"\{([^{}]*)\}")]
    public static partial Regex Placeholder();

    public string? Sentence(string name) => _lines.GetValueOrDefault(name);

    /// <summary>
    /// The lines of a language's file, "name: words"; one that begins with a blank goes on with the line before.
    /// </summary>
    private static List<KeyValuePair<string, string>> Lines(string tag)
    {
        // part of the assembly
        using Stream file = typeof(Language).Assembly.GetManifestResourceStream(typeof(Language), $"{tag}.txt")!;
        using var reader = new StreamReader(file);
        var lines = new List<KeyValuePair<string, string>>();
        while (reader.ReadLine() is { } line)
        {
            if (line is "" or ['#', ..]) continue;
            if (line[0] == ' ') lines[^1] = new(lines[^1].Key, lines[^1].Value + line);
            else if (line.Split(':', 2) is [var name, var words]) lines.Add(new(name, words.Trim()));
        }

        return lines;
    }

    private FrozenSet<string> Words(string name) =>
        (Sentence(name) ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .ToFrozenSet(StringComparer.OrdinalIgnoreCase);
}
