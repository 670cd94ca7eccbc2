using System.Text.Json.Serialization;

namespace Quiz.Core.Questions;

/// <summary>What a learner gives to a question.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "shape")]
[JsonDerivedType(typeof(DontKnow), "dont-know")]
[JsonDerivedType(typeof(ChoiceAnswer), "choice")]
[JsonDerivedType(typeof(FillAnswer), "fill")]
[JsonDerivedType(typeof(OrderAnswer), "order")]
[JsonDerivedType(typeof(PairAnswer), "pair")]
[JsonDerivedType(typeof(MarkAnswer), "mark")]
[JsonDerivedType(typeof(OpenAnswer), "open")]
public abstract record Answer;

/// <summary>"I don't know": no marks, never a penalty, counted apart from wrong and from blank.</summary>
public sealed record DontKnow : Answer;
