using System.Diagnostics;
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
public abstract record Answer
{
    /// <summary>Chooses by shape. A new shape adds a parameter here, and the compiler lists every caller.</summary>
    public T Match<T>(
        Func<ChoiceAnswer, T> choice,
        Func<FillAnswer, T> fill,
        Func<OrderAnswer, T> order,
        Func<PairAnswer, T> pair,
        Func<MarkAnswer, T> mark,
        Func<OpenAnswer, T> open,
        Func<DontKnow, T> dontKnow) => this switch
        {
            ChoiceAnswer a => choice(a),
            FillAnswer a => fill(a),
            OrderAnswer a => order(a),
            PairAnswer a => pair(a),
            MarkAnswer a => mark(a),
            OpenAnswer a => open(a),
            DontKnow a => dontKnow(a),
            _ => throw new UnreachableException(), // as for questions
        };
}

/// <summary>"I don't know": no marks, never a penalty, counted apart from wrong and from blank.</summary>
public sealed record DontKnow : Answer;
