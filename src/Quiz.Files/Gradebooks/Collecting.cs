using Quiz.Core;
using Quiz.Core.Classroom;
using Quiz.Core.Classroom.Collecting;
using Quiz.Core.Classroom.Decisions;
using Quiz.Core.Classroom.Marking;
using Quiz.Files.Formats;
using Quiz.Files.Storage;

namespace Quiz.Files.Gradebooks;

/// <summary>One collecting: what is taken in, and what the teacher says with it.</summary>
/// <param name="Paths">Files and folders that exist, in full.</param>
/// <param name="Key">The key file that was named; null if none was.</param>
/// <param name="Prefer">Which attempt of a student counts: its number, its receipt, or its file.</param>
/// <param name="Owners">Whose an attempt is, by its receipt or its file.</param>
public sealed record Collecting(
    Items<string> Paths,
    NamedKey? Key,
    Items<Student>? Roster,
    DateTimeOffset? Deadline,
    Items<KeyValuePair<string, string>> Prefer,
    Items<KeyValuePair<string, string>> Owners)
{
    /// <summary>All or nothing of it is kept.</summary>
    /// <exception cref="StorageException">Something that was said does not fit what is there.</exception>
    public CollectReport Run(Gradebook book, DateTimeOffset now) => book.Change(() =>
    {
        Decide(book, now);
        InForce inForce = book.InForce();
        KeyFile? key = book.Key(inForce);
        MarkingRules? rules = key is null ? null : inForce.RulesBy(key);
        int generation = book.Generation();
        if (rules is not null && generation == 0) generation = MarkAll(book, rules, now);
        var collector = new Collector(book, rules, generation, now);
        collector.Take(Paths.SelectMany(HandedInFiles.In));
        CollectedClass collected = book.Class(inForce, key);
        if (Choose(book, collected, now)) collected = book.Class(inForce = book.InForce(), key);
        var roster = new Roster(inForce.Roster ?? key?.Students ?? []);
        return new CollectReport(
            collected, collector, inForce.TermsBy(key, book.Misfits()).Deadline, rules is not null, !roster.IsEmpty)
        {
            Gone = Gone(book, key),
            Strangers = Owners.Select(o => o.Value).Where(o => !roster.IsEmpty && roster.Find(o) is null).ToItems(),
            HasLooked = !Paths.IsEmpty,
        };
    });

    private void Decide(Gradebook book, DateTimeOffset now)
    {
        if (Key is { } named)
        {
            string hash = book.Keep(named.Bytes);
            InForce inForce = book.InForce();
            // as just asked
            if (inForce.Key is not null && inForce.Key != hash)
                throw new StorageException(Clash(named, book, book.Key(inForce)!));
            book.Decide(new KeyGiven(hash), now);
        }

        if (Roster is { } roster) book.Decide(new RosterGiven(roster), now);
        if (Deadline is { } deadline) book.Decide(new DeadlineSet(deadline), now);
    }

    private static string Clash(NamedKey named, Gradebook book, KeyFile key) =>
        KeyJson.Read(named.Bytes).Pack == key.Pack
            ? $"The answers in this gradebook are marked by another key. To see who changes by this one: quiz regrade {ShellWord.Of(book.Shown)} --key {ShellWord.Of(named.Shown)}"
            : $"\"{named.Shown}\" is the key of another test than the one in \"{book.Shown}\": name a new gradebook for that test with --into.";

    private static string? Gone(Gradebook book, KeyFile? key) =>
        key is { Gone: { IsEmpty: false } gone } ? GoneQuestions.Told(gone.Count, book.CountGone()) : null;

    /// <summary>Marks what was kept before there was a key.</summary>
    private static int MarkAll(Gradebook book, MarkingRules rules, DateTimeOffset now)
    {
        int generation = book.BeginGeneration(now);
        using GradebookWriter writer = book.Writer();
        foreach (Collected collected in book.Given())
        {
            if (collected.File.Head is null || collected.File.Head.Pack == rules.Key.Pack)
                writer.Mark(collected.File.Hash, generation, rules.Mark(collected));
        }

        return generation;
    }

    private bool Choose(Gradebook book, CollectedClass collected, DateTimeOffset now)
    {
        bool isNews = false;
        foreach ((string student, string name) in Prefer)
        {
            StudentAttempts own = collected.Find(student)
                ?? throw new StorageException($"Nothing came back from a student \"{student}\".");
            TestAttempt attempt = own.Find(name) ?? throw new StorageException(
                $"{own.Student.Id} has no attempt \"{name}\": name it by its number, its receipt or its file.");
            isNews |= book.Decide(new AttemptPreferred(own.Student.Id, attempt.Key), now);
        }

        foreach ((string name, string student) in Owners)
        {
            TestAttempt attempt = collected.FindAttempt(name)
                ?? throw new StorageException($"There is no attempt \"{name}\": name it by its receipt or its file.");
            isNews |= book.Decide(new OwnerNamed(attempt.Key, student), now);
        }

        return isNews;
    }
}

/// <summary>A key file that was named.</summary>
/// <param name="Shown">How messages name it.</param>
public sealed record NamedKey(ReadOnlyMemory<byte> Bytes, string Shown);

/// <summary>What a collecting has brought.</summary>
/// <param name="Deadline">The one that holds; null if there is none.</param>
/// <param name="IsMarked">Whether there is a key.</param>
/// <param name="HasRoster">Whether there is a list of the class.</param>
public sealed record CollectReport(
    CollectedClass Class, Collector Taken, DateTimeOffset? Deadline, bool IsMarked, bool HasRoster)
{
    /// <summary>Whose attempts were said to be, without being on the list of the class.</summary>
    public Items<string> Strangers { get; init; }

    /// <summary>
    /// What is to be said of questions that an earlier version made and nobody has any more; null where there are none.
    /// </summary>
    public string? Gone { get; init; }

    /// <summary>Whether files were looked at, be there none; else the list is only written again.</summary>
    public bool HasLooked { get; init; }

    public int HandedIn => Class.Students.Count(s => s.CountedFile is { IsHandedIn: true });

    public int NotHandedIn => Class.Students.Count(s => s.CountedFile is { IsHandedIn: false });

    public int Missing => Class.Count(FindingKind.Missing);
}
