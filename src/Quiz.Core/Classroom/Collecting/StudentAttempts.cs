using System.Globalization;

namespace Quiz.Core.Classroom.Collecting;

/// <summary>What came back from one student, and which attempt counts.</summary>
/// <param name="Student">As on the list of the class, else with the id that was typed.</param>
/// <param name="IsListed">Whether the student is on the list, or there is none.</param>
/// <param name="Attempts">In the order in which they were begun.</param>
/// <param name="Counted">The place of the one that counts; −1 if nothing came back.</param>
/// <param name="Why">Why that one, where there is more than one: the end of a sentence.</param>
public sealed record StudentAttempts(Student Student, bool IsListed, Items<TestAttempt> Attempts, int Counted, string? Why)
{
    public CollectedFile? CountedFile => Counted < 0 ? null : Attempts[Counted].Best;

    /// <summary>Finds an attempt by its number in the list (from 1), its receipt, or the path of a file of it; null if there is none.</summary>
    public TestAttempt? Find(string name)
    {
        if (int.TryParse(name, NumberStyles.None, CultureInfo.InvariantCulture, out int number) && number >= 1 && number <= Attempts.Count) return Attempts[number - 1];
        return Attempts.FirstOrDefault(a => a.IsNamed(name));
    }

    /// <summary>Chooses among a student's attempts: what the teacher prefers; else the first that was handed in, on time before late.</summary>
    /// <param name="preferred">The key of the attempt that the teacher prefers; null if none.</param>
    public static StudentAttempts Of(Student student, bool isListed, IEnumerable<TestAttempt> attempts, DateTimeOffset? deadline, string? preferred)
    {
        TestAttempt[] all = [.. attempts.OrderBy(a => a.Best.StartedAt ?? DateTimeOffset.MaxValue).ThenBy(a => a.Best.Head?.Attempt).ThenBy(a => a.Key, StringComparer.Ordinal)];
        int chosen = preferred is null ? -1 : Array.FindIndex(all, a => a.IsCalled(preferred));
        if (chosen >= 0) return new StudentAttempts(student, isListed, all.ToItems(), chosen, "the teacher prefers it");
        int[] ranked = [.. Enumerable.Range(0, all.Length)
            .OrderBy(i => !all[i].Best.IsHandedIn)
            .ThenBy(i => IsLate(all[i].Best, deadline))
            .ThenBy(i => all[i].Best.HandedInAt ?? DateTimeOffset.MaxValue)
            .ThenByDescending(i => all[i].Best.Answered)
            .ThenBy(i => i)];
        return new StudentAttempts(student, isListed, all.ToItems(), ranked.Length == 0 ? -1 : ranked[0], ranked.Length < 2 ? null : Reason(all, ranked, deadline));
    }

    /// <summary>Of answers on paper only the time of typing them in is known, so they are never late.</summary>
    public static bool IsLate(CollectedFile file, DateTimeOffset? deadline) => !file.IsPaper && deadline is { } due && file.HandedInAt > due;

    private static string Reason(TestAttempt[] all, int[] ranked, DateTimeOffset? deadline)
    {
        CollectedFile[] handedIn = [.. all.Select(a => a.Best).Where(f => f.IsHandedIn)];
        if (handedIn.Length == 0) return "none was handed in, and it has the most answers";
        if (handedIn.Length == 1) return "only it was handed in";
        bool isOnTime = deadline is not null && !IsLate(all[ranked[0]].Best, deadline);
        return isOnTime && handedIn.Count(f => !IsLate(f, deadline)) == 1 ? "only it was handed in on time" : "it was handed in first";
    }
}
