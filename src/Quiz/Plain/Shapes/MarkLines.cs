using Quiz.Core;
using Quiz.Core.Banks;
using Quiz.Core.Prose;
using Quiz.Core.Questions;
using Quiz.Core.Sessions;
using Quiz.Plain.Lines;

namespace Quiz.Plain.Shapes;

/// <summary>Sentences to mark in lines: they are listed with their names, and answered by them.</summary>
internal sealed class MarkLines(MarkQuestion question) : ShapeLines
{
    public override bool ListsDontKnow => false;

    public override IEnumerable<Block> Asked(Session session) => [];

    public override string HowTo(Session session, bool again) => question.NeedsSeveral
        ? $"Type {(again ? "other" : "the")} sentences with spaces between, such as s1 s3 or ¶1.2"
        : $"Type {(again ? "another" : "the")} sentence, such as s3 or ¶1.2";

    public override AnswerLine Read(Session session, string line)
    {
        var rows = new SortedSet<int>();
        foreach (string word in AnswerLine.Words(line))
        {
            int row = SentenceNames.Read(session.Bank, word);
            if (row < 0) return AnswerLine.No(SentenceNames.Unknown(session.Bank, word));
            rows.Add(row);
        }

        return rows.Count == 0
            ? AnswerLine.No("That names no sentence.")
            : AnswerLine.Of(new MarkAnswer(rows.Select(r => SentenceList.Of(session.Bank)[r].Address).ToItems()));
    }

    public override string InWords(Session session, Answer answer) =>
        // the shapes belong together
        string.Join(' ',
            ((MarkAnswer)answer).Sentences.Select(a => SentenceNames.Of(SentenceList.IndexOf(session.Bank, a))));

    public override IEnumerable<Block> Told(Session session, Attempt? attempt, bool wasSaid)
    {
        Items<string> given = attempt?.Answer is MarkAnswer answer ? answer.Sentences : [];
        // there are parts where something was given
        foreach (VerdictPart part in given.IsEmpty ? [] : attempt!.Verdict.Parts)
        {
            yield return Block.Of(
                $"{(part.IsRight ? "Right" : "Not right")}, {SentenceNames.InFull(session.Bank, part.Id)}");
        }

        string lead = given.IsEmpty ? "Needed" : "Missed";
        foreach (string needed in question.Nearest(given).Where(s => !given.Contains(s)))
            yield return Block.Of($"{lead}, {SentenceNames.InFull(session.Bank, needed)}");
    }
}
