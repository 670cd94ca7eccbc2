using Quiz.Core;
using Quiz.Core.Classroom;
using Quiz.Core.Classroom.Collecting;
using Quiz.Core.Classroom.Decisions;
using Quiz.Core.Classroom.Marking;
using Quiz.Core.Classroom.Reteaching;
using Quiz.Core.Sessions;
using Quiz.Files.Storage;

namespace Quiz.Files.Gradebooks;

/// <summary>The tests of a class out of its gradebook, each as a sitting of the student's own history.</summary>
public static class ReviewDecks
{
    /// <summary>
    /// One for each student of whom a test counts that was handed in, with the keys that its answers were marked by.
    /// </summary>
    /// <exception cref="StorageException">There is no key yet.</exception>
    public static IEnumerable<(Student Student, Items<Entry> Deck, Items<KeyFile> Keys)> Of(Gradebook book)
    {
        InForce inForce = book.InForce();
        KeyFile key = book.Key(inForce) ?? throw new StorageException(Regrading.NoKey);
        Dictionary<int, KeyFile> keys = Keys(book);
        Dictionary<string, Items<(int Generation, MarkedAnswer Answer)>> marked = book.Markings();
        foreach (StudentAttempts student in book.Class(inForce, key).Students.Where(s => s.Counted >= 0))
        {
            TestAttempt attempt = student.Attempts[student.Counted];
            MarkedSheet[] sheets = [.. Sheets(attempt.TypedInOrder.Select(f => marked.GetValueOrDefault(f.Hash))
                .Where(rows => !rows.IsEmpty)
                .ToItems(), keys)];
            Items<Entry> deck = ReviewDeck.Of(student.Student.Id, attempt, sheets);
            if (!deck.IsEmpty)
                yield return (
                    student.Student, deck, sheets.Select(m => m.Key).DistinctBy(k => k.Bank.ContentHash).ToItems());
        }
    }

    /// <summary>The key of each generation of the rules.</summary>
    private static Dictionary<int, KeyFile> Keys(Gradebook book)
    {
        Items<Decision> decisions = book.Decisions();
        var read = new Dictionary<string, KeyFile?>(StringComparer.Ordinal);
        var keys = new Dictionary<int, KeyFile>();
        foreach (Generation generation in book.Generations())
        {
            var then = new InForce([.. decisions.Where(d => d.Number <= generation.Decision)]);
            if (then.Key is not { } hash) continue;
            if (!read.TryGetValue(hash, out KeyFile? key)) read[hash] = key = book.Key(then);
            if (key is not null) keys[generation.Number] = key;
        }

        return keys;
    }

    /// <summary>How the answers of an attempt stood, whenever one of them or the key became another.</summary>
    /// <param name="copies">How each was marked that counted for a time, in the order of these times.</param>
    private static IEnumerable<MarkedSheet> Sheets(
        Items<Items<(int Generation, MarkedAnswer Answer)>> copies, Dictionary<int, KeyFile> keys)
    {
        for (int i = 0; i < copies.Count; i++)
        {
            int until = i + 1 < copies.Count ? copies[i + 1][0].Generation : int.MaxValue;
            foreach (MarkedSheet sheet in Sheets(copies[i], until, keys)) yield return sheet;
        }
    }

    private static IEnumerable<MarkedSheet> Sheets(
        Items<(int Generation, MarkedAnswer Answer)> rows, int until, Dictionary<int, KeyFile> keys)
    {
        ILookup<int, MarkedAnswer> changes = rows.ToLookup(r => r.Generation, r => r.Answer);
        var standing = new SortedDictionary<string, MarkedAnswer>(StringComparer.Ordinal);
        KeyFile? before = null;
        foreach ((int generation, KeyFile key) in keys.Where(k => k.Key >= rows[0].Generation && k.Key <= until)
            .OrderBy(k => k.Key))
        {
            foreach (MarkedAnswer answer in changes[generation]) standing[answer.Question] = answer;
            if (changes.Contains(generation) || key != before)
                yield return new MarkedSheet(key, standing.Values.ToItems());
            before = key;
        }
    }
}
