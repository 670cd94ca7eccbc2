using Quiz.Core;
using Quiz.Core.Classroom;
using Quiz.Core.Classroom.Collecting;
using Quiz.Core.Classroom.Marking;

namespace Quiz.Files.Gradebooks;

/// <summary>A student who has something else than before.</summary>
/// <param name="Before">Null where nothing counted.</param>
/// <param name="After">Null where nothing counts any more.</param>
/// <param name="Changes">The answers that earn something else.</param>
/// <param name="Attempt">Which other attempt counts, as a sentence; null if it is the same.</param>
public sealed record StudentChange(
    Student Student, Total? Before, Total? After, Items<ExplainedChange> Changes, string? Attempt)
{
    /// <param name="was">What counted before; null if nothing.</param>
    /// <param name="counts">What counts now; null if nothing.</param>
    /// <param name="marked">How files were marked before.</param>
    /// <param name="anew">How they are marked now.</param>
    /// <param name="changes">What of a file earns something else.</param>
    /// <returns>Null where the student has what he or she had.</returns>
    public static StudentChange? Of(
        (Student Student, CollectedFile File)? was,
        (Student Student, CollectedFile File)? counts,
        Dictionary<string, Items<MarkedAnswer>> marked,
        Dictionary<string, Items<MarkedAnswer>> anew,
        Dictionary<string, Items<ExplainedChange>> changes)
    {
        if ((counts ?? was)?.Student is not { } student) return null;
        string? before = was?.File.Hash, after = counts?.File.Hash;
        Items<ExplainedChange> own = before == after && after is not null ? changes.GetValueOrDefault(after) : [];
        if (before == after && own.IsEmpty) return null;
        return new StudentChange(student, TotalOf(before, marked), TotalOf(after, anew), own,
            before == after ? null : Sentence(was?.File, counts?.File));
    }

    private static Total? TotalOf(string? file, Dictionary<string, Items<MarkedAnswer>> answers) =>
        file is not null && answers.TryGetValue(file, out Items<MarkedAnswer> own) ? Total.Of(own) : null;

    private static string Sentence(CollectedFile? was, CollectedFile? counts) => (was, counts) switch
    {
        (_, null) => "nothing counts for this id any more.",
        (null, _) => $"{NameOf(counts)} counts for this id.",
        _ => $"{NameOf(counts)} counts instead of {NameOf(was)}.",
    };

    private static string NameOf(CollectedFile file) => file.Receipt is { } receipt ? $"the attempt {receipt}"
        : file.Places is [var place, ..] ? place
        : "another attempt";
}
