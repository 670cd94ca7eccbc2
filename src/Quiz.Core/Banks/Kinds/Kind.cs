using Quiz.Core.Questions;

namespace Quiz.Core.Banks.Kinds;

/// <summary>A word after <c>type:</c>, and how its fields become a question of one of the shapes.</summary>
/// <param name="Read">Gives null where nothing sensible can be made of the fields; what is wrong is then
/// reported.</param>
internal sealed record Kind(string Word, Func<QuestionDraft, Question?> Read);
