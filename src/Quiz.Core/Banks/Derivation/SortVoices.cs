using Quiz.Core.Banks.Derivation.Languages;
using Quiz.Core.Evidence;
using Quiz.Core.Prose;
using Quiz.Core.Questions;

namespace Quiz.Core.Banks.Derivation;

/// <summary>Who says what: statements to be sorted under two or three voices, and some that are nobody's.</summary>
internal static class SortVoices
{
    public const string Name = "sort-voices";

    private const int MostVoices = 3, FewestVoices = 2, OfEach = 2, FewestItems = 5, Items = 6;

    public static Family Family { get; } =
        new(Name, Aim.Voices, "four claims of two voices or more, and \"unsaid\"", Derive);

    /// <summary>One question takes some claims, the next some more, as long as enough are left.</summary>
    private static IEnumerable<Question> Derive(Tables tables)
    {
        Claim[] usable = [.. tables.ClaimsFor(Name).Where(
            c => StanceWords.IsSaying(c.Stance) && c.AlsoBy.IsEmpty && !tables.Speakers.Any(s => tables.Names(c, s)))];
        List<Claim> left = [.. Tables.InTurn(usable, c => c.Id, Name)];
        var unsaid = new Queue<Unsaid>(
            Tables.InTurn(tables.UnsaidStatements.Where(u => !tables.IsSaid(u)), u => u.Id, Name));
        while (true)
        {
            List<Claim> chosen = Choose(tables, left);
            int silent = Math.Min(unsaid.Count, Items - chosen.Count);
            if (chosen.Select(c => c.By).Distinct().Count() < FewestVoices || silent == 0
                || chosen.Count + silent < FewestItems)
                yield break;
            left.RemoveAll(chosen.Contains);
            Unsaid[] nobodys = [.. Enumerable.Range(0, Math.Min(silent, 2)).Select(_ => unsaid.Dequeue())];
            if (chosen.Count + nobodys.Length >= FewestItems) yield return Ask(tables, chosen, nobodys);
        }
    }

    /// <summary>
    /// Up to two claims of each of the voices that have most left; how many in all is left to chance, since fixed
    /// numbers would tell the last ones.
    /// </summary>
    private static List<Claim> Choose(Tables tables, List<Claim> left)
    {
        IGrouping<string, Claim>[] voices =
            [.. left.GroupBy(c => c.By).OrderByDescending(g => g.Count()).ThenBy(g => g.Key, StringComparer.Ordinal)
                .DistinctBy(g => tables.Speaker(g.Key).Title).Take(MostVoices)];
        var chosen = new List<Claim>();
        if (voices.Length < FewestVoices) return chosen;
        Speaker[] speakers = [.. voices.Select(v => tables.Speaker(v.Key))];
        int most = Items - 1 - (int)(Shuffle.Rank(Name, voices[0].First().Id) % 2);
        int ofEach = voices.Length == FewestVoices ? OfEach + 1 : OfEach;
        for (int turn = 0; turn < ofEach; turn++)
        {
            foreach (IGrouping<string, Claim> voice in voices)
            {
                if (chosen.Count < most && voice.FirstOrDefault(c => Fits(tables, c, speakers, chosen)) is { } claim)
                    chosen.Add(claim);
            }
        }

        return chosen;
    }

    /// <summary>Whether of these speakers only its own holds a claim, and it is like none that was chosen.</summary>
    private static bool Fits(Tables tables, Claim claim, Speaker[] speakers, List<Claim> chosen) =>
        speakers.All(s => s.Id == claim.By || !tables.Holds(s, claim))
            && chosen.TrueForAll(c => c.Id != claim.Id && !tables.AreAlike(c, claim));

    private static PairQuestion Ask(Tables tables, List<Claim> claims, Unsaid[] nobodys)
    {
        Claim[] inOrder = [.. claims.OrderBy(c => c.Id, StringComparer.Ordinal)];
        IEnumerable<PairLeft> lefts =
        [
            .. inOrder.Select(c => new PairLeft(
                c.Id, Tables.Statement(c), [c.By], tables.Sentences["somebody-elses", ("speaker", tables.By(c).Name)])),
            .. nobodys.Select(
                u => new PairLeft(u.Id, Tables.Statement(u), [DerivedDraft.Nobody], tables.Sentences["nobody-says"])),
        ];
        IEnumerable<Speaker> speakers = inOrder.Select(c => c.By)
            .Distinct()
            .Order(StringComparer.Ordinal)
            .Select(tables.Speaker);
        return new DerivedDraft(tables, Name, inOrder[0].Id)
        {
            Prompt = tables.Sentences[Name],
            About = [.. inOrder.Select(c => new Point(Point.Claim, c.Id)),
                .. nobodys.Select(u => new Point(Point.Unsaid, u.Id))],
            Process = Process.Interpret,
            Evidence = inOrder.OrderBy(tables.PlaceOf).SelectMany((Claim c) => c.Evidence).ToItems<EvidenceEntry>(),
        }.Sort(lefts, speakers.Select(s => new PairRight(s.Id, s.Title)));
    }
}
