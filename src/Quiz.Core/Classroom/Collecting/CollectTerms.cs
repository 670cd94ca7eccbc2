namespace Quiz.Core.Classroom.Collecting;

/// <summary>By what the files of a class are looked through.</summary>
public sealed record CollectTerms
{
    /// <summary>The pack that the test is; null if nobody has said, so that all results are taken for it.</summary>
    public string? Pack { get; init; }

    /// <summary>The list of the class; empty if there is none.</summary>
    public Items<Student> Roster { get; init; }

    public DateTimeOffset? Deadline { get; init; }

    /// <summary>Which attempt counts, by the student's id (<see cref="StudentId.Fold"/>).</summary>
    public IReadOnlyDictionary<string, string> Preferred { get; init; } = new Dictionary<string, string>();

    /// <summary>Whose an attempt is, by its key, where the teacher has said so.</summary>
    public IReadOnlyDictionary<string, string> Owners { get; init; } = new Dictionary<string, string>();

    /// <summary>Answers that fit no question of the test, by the file's hash: the questions' ids.</summary>
    public IReadOnlyDictionary<string, Items<string>> Misfits { get; init; } = new Dictionary<string, Items<string>>();
}
