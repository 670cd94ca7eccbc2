using Quiz.Core.Evidence;
using Quiz.Core.Questions;

namespace Quiz.Core.Banks.Derivation;

/// <summary>
/// What could one side get from another, or like to have? Wrong are what the others would get, and what nobody names.
/// </summary>
internal static class WhatTheyWant
{
    public const string Name = "what-they-want";
    private const int MostRight = 4, FewestWrong = 2, MostWrong = 3, EachWay = 2;

    public static Family Family { get; } =
        new(Name, Aim.Wants, "wants of two sides, and things under \"unsaid\" that nobody names", Derive);

    private static IEnumerable<Question> Derive(Tables tables)
    {
        var things = new Things(tables);
        Side[] sides = [.. tables.Sides.OrderBy(s => s.Id, StringComparer.Ordinal)];
        var asked = new HashSet<Want>();
        var questions = new List<Question>();
        foreach (Side side in sides)
        {
            foreach (Side from in sides.Where(s => s != side))
            {
                Want[] right = things.Between(side, from, Name), back = things.Between(from, side, Name);
                if (right.Length < EachWay || back.Length < EachWay) continue;
                questions.AddRange(Between(tables, things, side, from, right, back));
                asked.UnionWith(right);
            }
        }

        return questions.Concat(
            sides.Where(s => !asked.Any(w => w.Sides.Contains(s.Id))).SelectMany(s => OfOne(tables, things, s)));
    }

    /// <summary>What could one side get from another?</summary>
    private static IEnumerable<Question> Between(
        Tables tables, Things things, Side side, Side from, Want[] right, Want[] back)
    {
        (string, string)[] names = [("side", things.NameOf(side)), ("from", things.NameOf(from))];
        string reason = tables.Sentences["gets", names];
        string wrongReason =
            tables.Sentences["other-way-round", ("side", things.NameOf(from)), ("from", things.NameOf(side))];
        return Ask(tables, things, $"{side.Id}.{from.Id}", tables.Sentences[Name, names], side, from.Id, right, reason,
            back.Select(w => (w, wrongReason)));
    }

    /// <summary>What would a side like to have, from whomever?</summary>
    private static IEnumerable<Question> OfOne(Tables tables, Things things, Side side)
    {
        Want[] right = things.Apart(things.WantedBy(side, Name).Where(w => !things.GivesAway(w)));
        IEnumerable<(Want, string)> others = tables.Sides.Where(s => s != side)
            .SelectMany(s => things.WantedBy(s, Name).Where(w => !things.GivesAway(w))
            .Select(w => (w, tables.Sentences["of-another-side", ("side", things.NameOf(s))])));
        string prompt = tables.Sentences["what-a-side-wants", ("side", things.NameOf(side))];
        return Ask(tables, things, side.Id, prompt, side, null, right,
            tables.Sentences["would-like", ("side", things.NameOf(side))], others.DistinctBy(o => o.Item1));
    }

    /// <param name="back">What other sides would get, and what is said of it as a wrong option.</param>
    private static IEnumerable<Question> Ask(
        Tables tables, Things things, string row, string prompt, Side side, string? from, Want[] right, string reason,
        IEnumerable<(Want Want, string Reason)> back)
    {
        (Want Want, string Reason)[] others =
            [.. Tables.InTurn(back.Where(b => !things.IsNamedOf(side, b.Want)), b => b.Want.Id, row)];
        Unsaid[] unnamed = [.. things.Unnamed(row).Where(u => u.From is null || from is null || u.From == from)];
        int number = 0;
        foreach (Want[] part in InParts(things, right))
        {
            Option[] wrong = Wrong(tables, things, part, others, unnamed, skip: number);
            if (part.Length == 0 || (number > 0 && part.Length < EachWay) || wrong.Length < FewestWrong) continue;
            string id = number == 0 ? row : FormattableString.Invariant($"{row}.{number + 1}");
            number++;
            Items<EvidenceEntry> evidence = part.SelectMany(w => w.Evidence).ToItems();
            yield return new DerivedDraft(tables, Name, id)
            {
                Prompt = prompt,
                About = part.Select(w => new Point(Point.Want, w.Id)).ToItems(),
                Beside = wrong.Select(o => new Point(unnamed.Any(u => u.Id == o.Id) ? Point.Unsaid : Point.Want, o.Id))
                    .ToItems(),
                Process = Process.Infer,
                Evidence = evidence,
            }.Choice([.. part.Select(w => new Option(w.Id, Things.Title(w.What), true, Misled.Not, reason)), .. wrong]);
        }
    }

    /// <summary>At most four right ones together, and never a thing together with a part of it.</summary>
    private static IEnumerable<Want[]> InParts(Things things, Want[] right)
    {
        int parts = (right.Length + MostRight - 1) / MostRight;
        var split = Enumerable.Range(0, Math.Max(1, parts)).Select(_ => new List<Want>()).ToList();
        foreach (Want want in right)
        {
            List<Want>? free =
                split.Where(p => p.Count < MostRight && !p.Exists(w => things.Overlap(w, want))).MinBy(p => p.Count);
            if (free is not null) free.Add(want);
            else split.Add([want]);
        }

        return split.Select(p => p.ToArray());
    }

    /// <summary>Half of them nobody names; the others go to somebody else.</summary>
    private static Option[] Wrong(
        Tables tables, Things things, Want[] part, (Want Want, string Reason)[] others, Unsaid[] unnamed, int skip)
    {
        Items<EvidenceEntry> evidence = part.SelectMany(w => w.Evidence).ToItems();
        int ofNobody = Math.Min(unnamed.Length, MostWrong - Math.Min(others.Length, MostWrong / 2));
        int ofOthers = Math.Min(others.Length, MostWrong - ofNobody);
        var chosen = new List<Option>();
        for (int i = 0; i < others.Length && chosen.Count < ofOthers; i++)
        {
            (Want want, string reason) = others[(i + skip) % others.Length];
            if (chosen.TrueForAll(o => !things.Overlap(others.First(b => b.Want.Id == o.Id).Want, want)))
                chosen.Add(new Option(
                    want.Id, Things.Title(want.What), false, Tables.Origin(want.Evidence, evidence), reason));
        }

        IEnumerable<Unsaid> silent = Enumerable.Range(0, ofNobody).Select(i => unnamed[(i + skip) % unnamed.Length]);
        return [.. chosen, .. silent.Where(u => !part.Any(w => tables.AreNear(w, u))).Select(things.OptionOf)];
    }
}
