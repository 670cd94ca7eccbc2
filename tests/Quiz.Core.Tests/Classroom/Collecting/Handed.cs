using Quiz.Core.Classroom;
using Quiz.Core.Classroom.Collecting;

namespace Quiz.Core.Tests.Classroom.Collecting;

/// <summary>Files as they come back, made without a disk.</summary>
internal static class Handed
{
    public const string Pack = "pack";

    public static readonly DateTimeOffset Due = Build.Noon.AddHours(1);

    /// <summary>A whole result that was handed in ten minutes after it was begun.</summary>
    /// <param name="name">Tells contents apart.</param>
    /// <param name="attempt">Tells attempts apart; the student's own if nothing is said.</param>
    public static CollectedFile In(string name, string student, string? attempt = null, double minute = 0,
        int answered = 4, params string[] places) => new()
        {
            Hash = Chain.Hash(System.Text.Encoding.UTF8.GetBytes(name)),
            Kind = FileKind.Result,
            Places = places.Length == 0 ? [$"/in/{name}.result"] : places.ToItems(),
            Head = new ResultHead(Pack, student, 1, Id(attempt ?? student)),
            Link = "link " + (attempt ?? student),
            StartedAt = Build.Noon.AddMinutes(minute),
            LastAt = Build.Noon.AddMinutes(minute + 10),
            HandedInAt = Build.Noon.AddMinutes(minute + 10),
            Receipt = "7Q2M4KX" + name[^1].ToString().ToUpperInvariant(),
            Planned = ["q1", "q2", "q3", "q4"],
            Answered = answered,
            Lines = 9,
        };

    /// <summary>The same as somebody's second attempt on the same machine.</summary>
    // results have heads here
    public static CollectedFile Again(this CollectedFile file) => file with { Head = file.Head! with { Attempt = 2 } };

    public static CollectedFile Unfinished(this CollectedFile file) => file with { HandedInAt = null, Receipt = null };

    public static CollectedClass Class(IEnumerable<CollectedFile> files, params string[] roster) =>
        CollectedClass.Of(files, Terms(roster));

    public static CollectTerms Terms(params string[] roster) =>
        new() { Pack = Pack, Roster = roster.Select(id => new Student(id, "")).ToItems(), Deadline = Due };

    public static Guid Id(string name) =>
        new(System.Security.Cryptography.SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(name)).AsSpan(0, 16));
}
