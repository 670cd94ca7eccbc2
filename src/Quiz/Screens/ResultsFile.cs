using System.Text;
using Quiz.Core;
using Quiz.Core.Prose;
using Quiz.Core.Sessions;
using Quiz.Core.Wording;
using Quiz.Screens.Documents;

namespace Quiz.Screens;

/// <summary>
/// The results as a text file: the score, then every question with its answer, its reasons and the deciding words.
/// </summary>
internal static class ResultsFile
{
    public static string Of(Session session, DateTimeOffset now)
    {
        var text = new StringBuilder();
        text.Append(FormattableString.Invariant($"{Phrases.Title(session)}, {now:yyyy-MM-dd HH:mm}\n\n"));
        Write(text, ResultsDocument.Of(session));
        for (int i = 0; i < session.Questions.Count; i++)
        {
            Session at = session with { Index = i };
            text.Append('\n').Append(Phrases.Heading(at)).Append('\n');
            Write(text, QuestionDocument.Of(at, null, allReasons: true));
            if (at.Current is { Scored: not null } or { Granted: not null })
                text.Append(Phrases.FirstVerdict(at.Current)).Append('\n');
        }

        return text.ToString();
    }

    private static void Write(StringBuilder text, Items<Block> blocks)
    {
        foreach (Block block in blocks)
        {
            if (block.SpaceBefore) text.Append('\n');
            text.Append(' ', block.Indent).Append(Visible.Of(block.Text, keepNewlines: true)).Append('\n');
        }
    }
}
