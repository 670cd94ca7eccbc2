using Quiz.Core.Prose;
using Quiz.Core.Sessions;
using Quiz.Screens.Documents;

namespace Quiz.Plain;

/// <summary>The results, all in words.</summary>
internal static class ResultLines
{
    public static IEnumerable<Block> Of(Session session) =>
        [Block.Of(session.IsTest ? "Handed in. Results" : "Results") with { SpaceBefore = true },
            .. ResultsDocument.InWords(session)];
}
