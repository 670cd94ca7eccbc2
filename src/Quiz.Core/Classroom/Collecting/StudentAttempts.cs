using System.Globalization;

namespace Quiz.Core.Classroom.Collecting;

/// <summary>What came back from one student, and which attempt counts.</summary>
/// <param name="Student">As on the list of the class, else with the id that was typed.</param>
/// <param name="IsListed">Whether the student is on the list, or there is none.</param>
/// <param name="Attempts">In the order in which they were begun.</param>
/// <param name="Counted">The place of the one that counts; −1 if nothing came back.</param>
/// <param name="Why">Why that one, where there is more than one: the end of a sentence.</param>
public sealed record StudentAttempts(
    Student Student, bool IsListed, Items<TestAttempt> Attempts, int Counted, string? Why)
{
    /// <summary>Whether the one that counts was chosen by the teacher.</summary>
    public bool IsPreferred { get; init; }

    /// <summary>
    /// Those that lie in somebody else's folder and not in the student's own: they count only where there is no other.
    /// </summary>
    public Items<TestAttempt> Foreign { get; init; }

    /// <summary>
    /// Several that call themselves the same attempt, where the teacher has not said yet whose they are.
    /// </summary>
    public Items<TestAttempt> Contested { get; init; }

    /// <summary>What is to be known of the marks of the one that counts, wherever these are told.</summary>
    public Items<FindingKind> Warnings { get; init; }

    public CollectedFile? CountedFile => Counted < 0 ? null : Attempts[Counted].Best;

    /// <summary>
    /// Finds an attempt by its number in the list (from 1), its receipt, or the path of a file of it; null if there is
    /// none.
    /// </summary>
    public TestAttempt? Find(string name)
    {
        if (int.TryParse(name, NumberStyles.None, CultureInfo.InvariantCulture, out int number) && number >= 1
            && number <= Attempts.Count)
            return Attempts[number - 1];
        return Attempts.FirstOrDefault(a => a.IsNamed(name));
    }

    /// <summary>
    /// Whether an attempt was handed in and is the student's own, as far as anybody can tell; or counts without that
    /// because the teacher prefers it.
    /// </summary>
    public bool MayCount(TestAttempt attempt) => Attempts[Counted] == attempt
        ? attempt.Best.IsHandedIn || IsPreferred
        : attempt.Best.IsHandedIn && !Foreign.Contains(attempt);

    /// <summary>
    /// Chooses among a student's attempts: what the teacher prefers; else what does not lie in somebody else's folder,
    /// and of that the first that was handed in, on time before late.
    /// </summary>
    internal static StudentAttempts Of(Student student, bool isListed, IEnumerable<Owned> attempts, CollectTerms terms)
    {
        Owned[] owned = [.. attempts.OrderBy(a => a.Attempt.Best.StartedAt ?? DateTimeOffset.MaxValue)
            .ThenBy(a => a.Attempt.Best.Head?.Attempt)
            .ThenBy(a => a.Attempt.Key, StringComparer.Ordinal)];
        TestAttempt[] all = [.. owned.Select(o => o.Attempt)];
        string? preferred = terms.Preferred.GetValueOrDefault(StudentId.Fold(student.Id));
        int chosen = preferred is null ? -1 : Array.FindIndex(all, a => a.IsCalled(preferred));
        int[] ranked = [.. Enumerable.Range(0, all.Length)
            .OrderBy(i => owned[i].IsForeign)
            .ThenBy(i => !all[i].Best.IsHandedIn)
            .ThenBy(i => IsLate(all[i].Best, terms.Deadline))
            .ThenBy(i => all[i].Best.HandedInAt ?? DateTimeOffset.MaxValue)
            .ThenByDescending(i => all[i].Best.Answered)
            .ThenBy(i => i)];
        string? why = chosen >= 0 ? "the teacher prefers it"
            : ranked.Length < 2 ? null
            : Reason(owned, ranked, terms.Deadline);
        var own = new StudentAttempts(
            student, isListed, all.ToItems(), chosen >= 0 ? chosen : ranked.Length == 0 ? -1 : ranked[0], why)
        {
            IsPreferred = chosen >= 0,
            Foreign = owned.Where(o => o.IsForeign).Select(o => o.Attempt).ToItems(),
            Contested = chosen >= 0 ? [] : ContestedAmong(owned),
        };
        return own with { Warnings = own.CountedFile is { } file ? own.WarningsOf(file, terms).ToItems() : [] };
    }

    /// <summary>Of answers on paper only the time of typing them in is known, so they are never late.</summary>
    public static bool IsLate(CollectedFile file, DateTimeOffset? deadline) =>
        !file.IsPaper && deadline is { } due && file.HandedInAt > due;

    /// <summary>
    /// Another attempt on the same machine has the next number; those of two people both have the first.
    /// </summary>
    private static Items<TestAttempt> ContestedAmong(Owned[] owned) => owned
        .Where(o => !o.IsDecided && !o.IsForeign && o.Attempt.Best is { IsPaper: false, Head: not null })
        .GroupBy(o => o.Attempt.Best.Head!.Attempt).Where(g => g.Count() > 1) // as just asked
        .SelectMany(g => g.Select(o => o.Attempt)).ToItems();

    private IEnumerable<FindingKind> WarningsOf(CollectedFile counted, CollectTerms terms)
    {
        if (!counted.IsHandedIn) yield return FindingKind.Unfinished;
        if (IsLate(counted, terms.Deadline)) yield return FindingKind.Late;
        if (!Contested.IsEmpty) yield return FindingKind.Contested;
        else if (Attempts.Count - Foreign.Count > 1) yield return FindingKind.Duplicate;
        if (!counted.Damaged.IsEmpty || terms.Misfits.ContainsKey(counted.Hash)) yield return FindingKind.Damaged;
        if (counted.Misfit is not null) yield return FindingKind.Edited;
        if (!Foreign.IsEmpty) yield return FindingKind.Shared;
    }

    private static string Reason(Owned[] all, int[] ranked, DateTimeOffset? deadline)
    {
        if (!all[ranked[0]].IsForeign && all.Any(o => o.IsForeign && o.Attempt.Best.IsHandedIn))
            return "it does not lie in somebody else's folder";
        CollectedFile[] handedIn = [.. all.Select(o => o.Attempt.Best).Where(f => f.IsHandedIn)];
        if (handedIn.Length == 0) return "none was handed in, and it has the most answers";
        if (handedIn.Length == 1) return "only it was handed in";
        bool isOnTime = deadline is not null && !IsLate(all[ranked[0]].Attempt.Best, deadline);
        return isOnTime && handedIn.Count(f => !IsLate(f, deadline)) == 1
            ? "only it was handed in on time"
            : "it was handed in first";
    }
}
