using Quiz.Core.Banks.Derivation.Languages;
using Quiz.Core.Banks.Yaml;
using Quiz.Core.Diagnostics;

namespace Quiz.Core.Banks.Readers;

/// <summary>
/// Reads how a speaker stands to a claim, also in banks of the older form, where only a verb told of it.
/// </summary>
internal static class StanceReader
{
    private static readonly WordTable<Stance> Stances = new(
        ("asserts", Stance.Asserts),
        ("doubts", Stance.Doubts),
        ("denies", Stance.Denies),
        ("asks", Stance.Asks),
        ("expects", Stance.Expects),
        ("hopes", Stance.Hopes),
        ("fears", Stance.Fears),
        ("suggests", Stance.Suggests));

    /// <returns>Null where only a verb that does more than say is there, which is reported.</returns>
    public static Stance? Read(Fields row, string? verb, Draft draft)
    {
        if (row.Has("stance")) return row.Word("stance", Stances) ?? Stance.Asserts;
        var language = Language.Of(draft.Language);
        if (verb is null || language.MerelySays.Contains(verb)) return Stance.Asserts;
        draft.Report.Add(
            Problem.NoStance(row.ValueSpan("verb"), verb, Meant(verb.Split(' ')[0], language), Stances.All));
        return null;
    }

    /// <summary>The stance that a verb names or tells; null where it could be any.</summary>
    private static string? Meant(string verb, Language language) => Stances.All.FirstOrDefault(word =>
        word.Equals(verb, StringComparison.OrdinalIgnoreCase)
            || (Stances.Find(word) is { } stance && language.VerbsOf(stance).Contains(verb)));
}
