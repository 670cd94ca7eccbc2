using Quiz.Core.Questions;

namespace Quiz.Core.Banks.Derivation;

/// <summary>A way of making questions from the tables.</summary>
/// <param name="Needs">What the tables must hold for it, in a sentence: "claims of at least three speakers".</param>
internal sealed record Family(string Name, Aim Aim, string Needs, Func<Tables, IEnumerable<Question>> Derive);
