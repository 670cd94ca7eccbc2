using System.Text.Json;
using System.Text.Json.Serialization;

namespace Quiz.Core.Classroom.Decisions;

/// <summary>
/// What a teacher decides of a class' work. A later choice on the same matter goes before an earlier one.
/// </summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "kind")]
[JsonDerivedType(typeof(KeyGiven), "key")]
[JsonDerivedType(typeof(RosterGiven), "roster")]
[JsonDerivedType(typeof(DeadlineSet), "deadline")]
[JsonDerivedType(typeof(AttemptPreferred), "prefer")]
[JsonDerivedType(typeof(OwnerNamed), "owner")]
[JsonDerivedType(typeof(TextAccepted), "accept")]
[JsonDerivedType(typeof(QuestionDropped), "drop")]
[JsonDerivedType(typeof(PointsGiven), "give")]
[JsonDerivedType(typeof(AnswersMarked), "points")]
[JsonDerivedType(typeof(TakenBack), "undo")]
public abstract record Choice
{
    /// <summary>As one line of JSON.</summary>
    public static string Write(Choice choice) => JsonSerializer.Serialize(choice, ChoiceJsonContext.Default.Choice);

    /// <exception cref="JsonException">The text is no choice.</exception>
    public static Choice Read(string json) => JsonSerializer.Deserialize(json, ChoiceJsonContext.Default.Choice)
        ?? throw new JsonException("A choice is an object, not null.");
}

/// <summary>Answers are marked by this key.</summary>
/// <param name="Hash">The hash of the key file (<see cref="Chain.Hash"/>).</param>
public sealed record KeyGiven(string Hash) : Choice;

/// <summary>This is the class.</summary>
public sealed record RosterGiven(Items<Student> Students) : Choice;

/// <summary>Until when the test is to be handed in; null takes what the key says.</summary>
public sealed record DeadlineSet(DateTimeOffset? At) : Choice;

/// <summary>Of a student this attempt counts.</summary>
/// <param name="Attempt">Its key (<see cref="Collecting.TestAttempt.Key"/>).</param>
public sealed record AttemptPreferred(string Student, string Attempt) : Choice;

/// <summary>An attempt is this student's, whatever its files say.</summary>
public sealed record OwnerNamed(string Attempt, string Student) : Choice;

/// <summary>A typed answer counts for everybody.</summary>
/// <param name="Gap">From 1.</param>
/// <param name="Score">What it earns in the gap, above 0 to 1.</param>
public sealed record TextAccepted(string Question, int Gap, string Text, double Score) : Choice;

/// <summary>A question counts for nobody.</summary>
public sealed record QuestionDropped(string Question) : Choice;

/// <summary>Everybody gets all points of a question.</summary>
public sealed record PointsGiven(string Question) : Choice;

/// <summary>Single answers earn what the teacher gives: those that a person reads, and any other.</summary>
public sealed record AnswersMarked(Items<TeacherMark> Marks) : Choice;

/// <summary>An earlier decision does not hold any more.</summary>
public sealed record TakenBack(int Number) : Choice;

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    AllowOutOfOrderMetadataProperties = true,
    Converters = [typeof(ItemsConverter<Student>), typeof(ItemsConverter<TeacherMark>)])]
[JsonSerializable(typeof(Choice))]
[JsonSerializable(typeof(Student))]
[JsonSerializable(typeof(TeacherMark))]
internal sealed partial class ChoiceJsonContext : JsonSerializerContext;
