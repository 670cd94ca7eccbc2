using Quiz.Core.Banks;
using Quiz.Core.Prose;
using Quiz.Core.Sessions;
using Quiz.Core.Wording;
using Quiz.Screens.Pages;

namespace Quiz.Plain.Lines;

/// <summary>The passages behind an answer, after a line on what the signs in them mean.</summary>
internal static class EvidenceLines
{
    public static IEnumerable<Block> Of(Session session, IReadOnlyList<Mark> marks)
    {
        yield return Block.Of($"Evidence for question {Phrases.Number(session.Index + 1)}.");
        foreach ((Tone tone, string meaning) in Legend)
        {
            if (marks.Any(m => m.Tone == tone)) yield return Block.Of(meaning);
        }

        foreach (Passage passage in session.Bank.Passages.Where(p => marks.Any(m => m.Place.Passage == p.Id)))
        {
            foreach (Block block in ArticleLines.Passage(passage, marks)) yield return block;
        }
    }

    private static (Tone Tone, string Meaning)[] Legend =>
    [
        (Tone.Decides, "The words between ►[ and ]◄ decide."),
        (Tone.Misleads, "The words between ✗[ and ]✗ mislead."),
        (Tone.Place, "Look again between ▸ and ◂."),
    ];
}
