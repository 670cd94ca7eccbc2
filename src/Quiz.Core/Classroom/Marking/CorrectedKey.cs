using Quiz.Core.Banks;
using Quiz.Core.Questions;

namespace Quiz.Core.Classroom.Marking;

/// <summary>
/// The key of a test whose bank was put right after the test: the same pack, the same questions, other keys or words.
/// </summary>
public static class CorrectedKey
{
    /// <exception cref="MalformedFileException">The corrected bank lacks something that students were
    /// asked.</exception>
    public static KeyFile Of(KeyFile key, Bank bank, string text)
    {
        Bank corrected = bank with
        {
            Derived = key.Asked
            .Select(was => bank.Derived.FirstOrDefault(q => IsLike(q, was)) ?? was)
            .Where(bank.HasPlacesOf)
            .ToItems()
        };
        return key with
        {
            Bank = corrected,
            BankText = text,
            Map = new KeyMap(
                key.Map.Questions.Select(q => Of(key, q, corrected)).ToItems(),
                key.Map.Passages.Select(p => Passage(p, bank)).ToItems()),
        };
    }

    /// <summary>
    /// Whether a derived question is the one that was asked, with its tables put right: other versions may make another
    /// under its id.
    /// </summary>
    private static bool IsLike(Question now, Question was)
    {
        if (now.Id != was.Id || now.GetType() != was.GetType()) return false;
        (Items<string> Left, Items<string> Right) own = Parts(now), asked = Parts(was);
        return own.Left.Order(StringComparer.Ordinal).SequenceEqual(asked.Left.Order(StringComparer.Ordinal))
            && own.Right.Order(StringComparer.Ordinal).SequenceEqual(asked.Right.Order(StringComparer.Ordinal));
    }

    private static MappedQuestion Of(KeyFile key, MappedQuestion mapped, Bank bank)
    {
        if (key.Find(mapped) is not { } was) return mapped;
        Question now = bank.Question(mapped.Bank)
            ?? throw new MalformedFileException(
                $"The corrected bank lacks the question \"{mapped.Bank}\", which was asked: leave it in, and drop it with --drop.");
        if (was.GetType() != now.GetType())
            throw new MalformedFileException(
                $"The question \"{mapped.Bank}\" is answered in another way in the corrected bank: the answers that were given do not fit it.");
        (Items<string> Left, Items<string> Right) before = Parts(was), after = Parts(now);
        int lefts = before.Left.Count;
        return mapped with
        {
            Parts = [.. Rename(mapped, mapped.Parts.Take(lefts), after.Left),
                .. Rename(mapped, mapped.Parts.Skip(lefts), after.Right)],
        };
    }

    /// <summary>
    /// What a part is called now. Where one only has another name, it is the one whose wording was put right.
    /// </summary>
    private static IEnumerable<MappedId> Rename(MappedQuestion question, IEnumerable<MappedId> parts, Items<string> now)
    {
        MappedId[] all = [.. parts], gone = [.. all.Where(p => !now.Contains(p.Bank))];
        string[] fresh = [.. now.Except(all.Select(p => p.Bank))];
        if (gone.Length == 0) return all;
        return gone.Length == 1 && fresh.Length == 1
            ? all.Select(p => p == gone[0] ? p with { Bank = fresh[0] } : p)
            : throw new MalformedFileException(
                $"The question \"{question.Bank}\" lacks \"{gone[0].Bank}\" in the corrected bank, and nobody can tell what it is called now: change one wording at a time.");
    }

    private static MappedId Passage(MappedId mapped, Bank bank) => bank.Passages.Any(p => p.Id == mapped.Bank)
        ? mapped
        : throw new MalformedFileException($"The corrected bank lacks the passage \"{mapped.Bank}\".");

    private static (Items<string> Left, Items<string> Right) Parts(Question question) =>
        question.Match<(Items<string>, Items<string>)>(
            choice: q => (q.Options.Select(o => o.Id).ToItems(), []),
            fill: _ => ([], []),
            order: q => (q.Items.Select(i => i.Id).ToItems(), []),
            pair: q => (q.Lefts.Select(l => l.Id).ToItems(), q.Rights.Select(r => r.Id).ToItems()),
            mark: _ => ([], []),
            open: _ => ([], []));
}
