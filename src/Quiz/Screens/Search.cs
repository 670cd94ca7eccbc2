using System.Globalization;
using Quiz.Core;
using Quiz.Core.Banks;
using Quiz.Core.Evidence;
using Quiz.Core.Prose;
using Quiz.Core.Wording;
using Quiz.Screens.Pages;

namespace Quiz.Screens;

/// <summary>Words looked for in the article, and where they stand; case and accents do not matter.</summary>
/// <param name="Current">The hit that is looked at, 0-based.</param>
internal sealed record Search(string Text, Items<Place> Hits, int Current)
{
    public static Search None { get; } = new("", [], 0);

    public bool IsOn => Text.Length > 0;

    public string Anchor => FormattableString.Invariant($"f{Current}");

    public Search Next() => Hits.IsEmpty ? this : this with { Current = (Current + 1) % Hits.Count };

    public IEnumerable<Mark> Marks() =>
        Hits.Select((place, i) => new Mark(place, Tone.Found, FormattableString.Invariant($"f{i}")));

    public string Said => !IsOn ? ""
        : Hits.IsEmpty ? $"\"{Text}\" does not stand in the article."
        : $"\"{Text}\": {Phrases.Number(Current + 1)} of {Phrases.Number(Hits.Count)}";

    public static Search For(string text, Bank bank)
    {
        text = text.Trim();
        return text.Length == 0 ? None : new Search(text, bank.Passages.SelectMany(p => In(p, text)).ToItems(), 0);
    }

    private static IEnumerable<Place> In(Passage passage, string text)
    {
        CompareInfo compare = CultureInfo.InvariantCulture.CompareInfo;
        for (int from = 0; from < passage.Text.Length;)
        {
            int at = compare.IndexOf(passage.Text.AsSpan(from), text,
                CompareOptions.IgnoreCase | CompareOptions.IgnoreNonSpace, out int length);
            if (at < 0 || length == 0) yield break;
            var range = new TextRange(from + at, from + at + length);
            yield return new Place(passage.Id, range, range.Of(passage.Text), passage.Addresses(range));
            from = range.End;
        }
    }
}
