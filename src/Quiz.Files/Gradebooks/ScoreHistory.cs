using Quiz.Core;
using Quiz.Core.Classroom;
using Quiz.Core.Classroom.Collecting;
using Quiz.Core.Classroom.Decisions;
using Quiz.Core.Classroom.Marking;
using Quiz.Files.Storage;

namespace Quiz.Files.Gradebooks;

/// <summary>What everybody had at each time from which on somebody had something else.</summary>
/// <param name="Times">When that was, and why.</param>
/// <param name="Students">By id, whoever ever had something.</param>
public sealed record ScoreHistory(Items<ScoreTime> Times, Items<StudentScores> Students)
{
    /// <exception cref="StorageException">There is no key yet.</exception>
    public static ScoreHistory Of(Gradebook book, DecisionWords words)
    {
        Items<Decision> decisions = book.Decisions();
        Items<CollectedFile> files = book.Files();
        _ = new InForce(decisions).Key ?? throw new StorageException(Regrading.NoKey);
        var marks = new Dictionary<int, Dictionary<string, Items<MarkedAnswer>>>();
        var columns = new List<(ScoreTime Time, Dictionary<string, Scored> Scores)>();
        foreach ((int decision, Generation rules, Items<Decision> made) in Moments(decisions, book.Generations()))
        {
            if (!marks.TryGetValue(rules.Number, out Dictionary<string, Items<MarkedAnswer>>? answers))
                marks[rules.Number] = answers = book.Answers(rules.Number);
            InForce then = new([.. decisions.Where(d => d.Number <= decision)]);
            Dictionary<string, Scored> scores = Scores(files.Where(f => answers.ContainsKey(f.Hash)), answers,
                then.TermsBy(book.Key(then), new Dictionary<string, Items<string>>()));
            DateTimeOffset decided = decisions.First(d => d.Number == decision).At;
            if (columns.Count > 0 && AreSame(columns[^1].Scores, scores)) continue;
            string why = columns.Count == 0 ? "collected"
                : made.IsEmpty ? "marked anew"
                : string.Join("; ", made.Select(words.Of));
            columns.Add(
                (new ScoreTime(rules.Decision == decision && rules.At > decided ? rules.At : decided, why), scores));
        }

        return new ScoreHistory(columns.Select(c => c.Time).ToItems(), Rows(columns.ConvertAll(c => c.Scores)));
    }

    /// <summary>
    /// After each command that decided something, and each that marked anew: up to which decision, by which rules, and
    /// what was decided with it.
    /// </summary>
    private static IEnumerable<(int Decision, Generation Rules, Items<Decision> Made)> Moments(
        Items<Decision> decisions, Items<Generation> generations)
    {
        int before = 0;
        // one command has one time
        foreach (IGrouping<DateTimeOffset, Decision> together in decisions.GroupBy(d => d.At))
        {
            int last = together.Max(d => d.Number);
            Generation[] anew = [.. generations.Where(g => g.Decision > before && g.Decision <= last)], known =
                [.. generations.Where(g => g.Decision <= before)];
            if (anew.Length == 0) anew = [.. known.TakeLast(1)];
            int told = before;
            foreach ((int i, Generation rules) in anew.Index())
            {
                int upTo = i == anew.Length - 1 ? last : rules.Decision;
                yield return (last, rules, together.Where(d => d.Number > told && d.Number <= upTo).ToItems());
                told = upTo;
            }

            before = last;
        }
    }

    private static Dictionary<string, Scored> Scores(
        IEnumerable<CollectedFile> files, Dictionary<string, Items<MarkedAnswer>> answers, CollectTerms terms) =>
        CollectedClass.Of(files, terms, withFindings: false).Students.Where(s => s.CountedFile is not null)
            .ToDictionary(s => StudentId.Fold(s.Student.Id), s =>
                new Scored(s.Student, Total.Of(answers[s.CountedFile!.Hash])), StringComparer.Ordinal); // as just asked

    private static bool AreSame(Dictionary<string, Scored> one, Dictionary<string, Scored> other) =>
        one.Count == other.Count
            && one.All(s => other.TryGetValue(s.Key, out Scored? then) && then.Total == s.Value.Total);

    private static Items<StudentScores> Rows(List<Dictionary<string, Scored>> columns) =>
        columns.SelectMany(c => c.Keys).Distinct().Order(StringComparer.Ordinal)
            .Select(id => new StudentScores(
                columns.Select(c => c.GetValueOrDefault(id)?.Student).OfType<Student>().Last(),
                columns.Select(c => c.GetValueOrDefault(id)?.Total).ToItems()))
            .ToItems();

    private sealed record Scored(Student Student, Total Total);
}

/// <summary>A time from which on somebody had something else.</summary>
/// <param name="Why">What was done then, as a sentence without its stop.</param>
public sealed record ScoreTime(DateTimeOffset At, string Why);

/// <summary>What a student had, time by time.</summary>
/// <param name="Totals">Null where nothing counted for them.</param>
public sealed record StudentScores(Student Student, Items<Total?> Totals);
