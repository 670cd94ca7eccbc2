using Quiz.Core.Classroom.Decisions;
using Quiz.Core.Classroom.Marking;

namespace Quiz.Core.Classroom;

/// <summary>What a teacher has decided beside a key, as a released key carries it, so that students see the marks that they were given.</summary>
/// <param name="Accepted">Typed answers that count after all.</param>
/// <param name="Dropped">Questions that count for nobody.</param>
/// <param name="Given">Questions for which everybody gets all points.</param>
/// <param name="Marks">What single answers earn, by attempts, which nobody but their owners can tell apart.</param>
public sealed record KeyDecisions(Items<AcceptedAnswer> Accepted, Items<string> Dropped, Items<string> Given, Items<TeacherMark> Marks)
{
    public static KeyDecisions None { get; } = new([], [], [], []);

    public bool IsEmpty => Accepted.IsEmpty && Dropped.IsEmpty && Given.IsEmpty && Marks.IsEmpty;

    /// <summary>What of the rules in force goes out to a class: neither ids of students nor reasons, which are between a teacher and a student.</summary>
    public static KeyDecisions Of(MarkingRules rules) => new(
        rules.Accepted, rules.Dropped, rules.Given, rules.Marks.Select(m => m with { Student = "", Reason = null }).OrderBy(m => m.Attempt, StringComparer.Ordinal).ThenBy(m => m.Question, StringComparer.Ordinal).ToItems());

    public MarkingRules RulesBy(KeyFile key) => new(key, Accepted, Dropped, Given) { Marks = Marks };
}
