using Quiz.Core.Prose;
using Quiz.Core.Questions;

namespace Quiz.Screens.Pages;

/// <summary>What a question's prompt is about, in a box beneath it.</summary>
internal static class StatementBlock
{
    /// <returns>Nothing where the prompt says everything.</returns>
    public static IEnumerable<Block> Of(Question question) =>
        question.Statement is { } statement ? [Block.Of(statement) with { IsBoxed = true }] : [];

    /// <summary>The same as a line of plain text.</summary>
    public static IEnumerable<Block> Plain(Question question) =>
        question.Statement is { } statement ? [Block.Of($"“{statement}”")] : [];
}
