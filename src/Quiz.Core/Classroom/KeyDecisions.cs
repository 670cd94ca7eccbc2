namespace Quiz.Core.Classroom;

/// <summary>
/// What a teacher has decided beside a key, as a released key carries it, so that students see the marks that they were
/// given.
/// </summary>
/// <param name="Accepted">Typed answers that count after all.</param>
/// <param name="Dropped">Questions that count for nobody.</param>
/// <param name="Given">Questions for which everybody gets all points.</param>
/// <param name="Marks">What single answers earn, by attempts, which nobody but their owners can tell apart.</param>
public sealed record KeyDecisions(
    Items<AcceptedAnswer> Accepted, Items<string> Dropped, Items<string> Given, Items<TeacherMark> Marks)
{
    public static KeyDecisions None { get; } = new([], [], [], []);

    public bool IsEmpty => Accepted.IsEmpty && Dropped.IsEmpty && Given.IsEmpty && Marks.IsEmpty;
}
