using Quiz.Core;
using Quiz.Core.Prose;
using Quiz.Core.Questions;
using Quiz.Core.Sessions;
using Quiz.Core.Wording;

namespace Quiz.Screens.Answers;

/// <summary>Pairs, groups and word banks: while things are put to others, and where they belong.</summary>
internal static class PairBlocks
{
    public static IEnumerable<Block> Asked(Session session, PairQuestion question, PairHand hand) =>
        hand.IsPlacing
            ? Targets(session, question, hand)
            : [.. Text(session, question), .. Lefts(session, question, hand), .. Rights(session, question)];

    /// <summary>
    /// What is being placed, kept above the places it can go to: of a gap the sentence that it stands in.
    /// </summary>
    public static Items<Block> Placing(Session session, PairHand hand)
    {
        PairLeft left = session.Current.Lefts[hand.Cursor];
        Run[] what = session.Current.Question is PairQuestion { Text: { } text } question
            ? [.. Filled(session, question, GapText.SentenceOf(text, hand.Cursor + 1, session.Bank.Language), n =>
                n == hand.Cursor + 1 ? Tone.Cursor : Tone.Strong).Runs]
            : [new Run(AnswerWords.Name(session, left), Tone.Strong)];
        return
        [
            new Block { Lead = [new Run(RowKey.Of(hand.Cursor) + "  ", Tone.Key)], Runs = [.. what] },
            Block.Of(session.Current.Question is PairQuestion { Sense: PairSense.Gaps }
                ? "takes:"
                : "goes to:", Tone.Dim),
        ];
    }

    /// <summary>The groups, kept in view: few and short, they say what the letters mean.</summary>
    public static Items<Block> Groups(Session session) =>
        session.Current.Question is not PairQuestion { Sense: PairSense.Groups }
            ? []
            : [new Block { Runs = session.Current.Rights.SelectMany((r, row) => new[] { new Run(row == 0
                ? ""
                : "   "), new Run(PairHand.LetterOf(row) + "  ", Tone.Key), new Run(r.Text) }).ToItems() }];

    public static IEnumerable<Block> Told(Session session, PairQuestion question)
    {
        Items<Pairing> given = session.Current.Scored?.Answer is PairAnswer answer ? answer.Pairs : [];
        bool isAnswered = session.Current.Scored?.Answer is PairAnswer;
        if (question.Text is { } text)
            yield return GapText.Of(text,
                n => n <= question.Lefts.Count ? Belongs(question, question.Lefts[n - 1]) : null, _ => Tone.Right);
        bool isFirst = true;
        foreach (PairLeft left in session.Current.Lefts)
        {
            string? chosen = given.FirstOrDefault(p => p.Left == left.Id)?.Right;
            bool isRight = chosen is null ? left.IsDecoy : left.Rights.Contains(chosen);
            string belongs = left.IsDecoy ? "fits no group" : Belongs(question, left);
            if (isAnswered && !isRight)
            {
                yield return ToldBlocks.Signed(
                    false,
                    $"{AnswerWords.Name(session, left)} → {(chosen is null ? "……" : question.Right(chosen).Text)}",
                    chosen is null ? "left open" : "your answer",
                    isFirst);
                yield return new Block { Indent = 2, Lead = [new Run("✓ ", Tone.Right)], Runs = [new Run(belongs)] };
            }
            else
            {
                yield return ToldBlocks.Signed(
                    true, $"{AnswerWords.Name(session, left)} → {belongs}", isAnswered ? "your answer" : "", isFirst);
            }

            if (left.Rationale is { } reason) yield return new Block { Indent = 2, Runs = [new Run(reason, Tone.Dim)] };
            isFirst = false;
        }
    }

    private static string Belongs(PairQuestion question, PairLeft left) =>
        string.Join(" or ", left.Rights.Select(r => question.Right(r).Text));

    private static IEnumerable<Block> Text(Session session, PairQuestion question) =>
        question.Text is { } text ? [Filled(session, question, text, _ => Tone.Strong)] : [];

    /// <summary>A text with what has been put into its gaps so far.</summary>
    private static Block Filled(Session session, PairQuestion question, string text, Func<int, Tone> tone)
    {
        Items<Pairing> pairs = PairHand.Pairs(session);
        return GapText.Of(
            text,
            n => n <= question.Lefts.Count && pairs.FirstOrDefault(p => p.Left == question.Lefts[n - 1].Id) is { } pair
                ? question.Right(pair.Right).Text
                : null,
            tone);
    }

    /// <summary>Each thing with the place it has so far right below it.</summary>
    private static IEnumerable<Block> Lefts(Session session, PairQuestion question, PairHand hand)
    {
        Items<Pairing> pairs = PairHand.Pairs(session);
        for (int row = 0; row < session.Current.Lefts.Count; row++)
        {
            PairLeft left = session.Current.Lefts[row];
            bool isHere = row == hand.Cursor;
            string target = FormattableString.Invariant($"left:{row}");
            yield return new Block
            {
                Lead = [new Run(isHere ? "› " : "  "), new Run(RowKey.Of(row) + "  ", Tone.Key)],
                Runs = [new Run(AnswerWords.Name(session, left))],
                SpaceBefore = row == 0,
                IsSelected = isHere,
                Target = target,
            };
            string? right = pairs.FirstOrDefault(p => p.Left == left.Id)?.Right;
            Run place = right is not null ? new Run(RightName(session, question, right), Tone.Strong)
                : new Run(hand.LeftOpen.Contains(left.Id) ? Nowhere(question) : "……", Tone.Dim);
            yield return new Block
            {
                Indent =
                5,
                Lead = [new Run("→ ", Tone.Dim)],
                Runs = [place],
                IsSelected = isHere,
                Target = target
            };
        }
    }

    private static IEnumerable<Block> Rights(Session session, PairQuestion question)
    {
        if (question.Sense == PairSense.Groups) yield break; // they stay in view above
        yield return Block.Of(question.Sense switch
        {
            PairSense.Gaps =>
            "Words",
            _ => "Where they can go"
        }, Tone.Dim) with
        { SpaceBefore = true };
        for (int row = 0; row < session.Current.Rights.Count; row++)
        {
            yield return new Block
            {
                Indent = 2,
                Lead = [new Run(PairHand.LetterOf(row) + "  ", Tone.Key)],
                Runs =
                [new Run(session.Current.Rights[row].Text)]
            };
        }
    }

    private static IEnumerable<Block> Targets(Session session, PairQuestion question, PairHand hand)
    {
        int count = session.Current.Rights.Count;
        for (int row = 0; row <= count; row++)
        {
            bool isHere = row == hand.Target, isNowhere = row == count;
            yield return new Block
            {
                Lead = [new Run(isHere ? "› " : "  "),
                    new Run((isNowhere ? "-" : PairHand.LetterOf(row)) + "  ", Tone.Key)],
                Runs = [new Run(isNowhere
                    ? Nowhere(question)
                    : session.Current.Rights[row].Text, isNowhere ? Tone.Dim : Tone.Text)],
                SpaceBefore = row == 0,
                IsSelected = isHere,
                Target = FormattableString.Invariant($"right:{row}"),
            };
        }
    }

    private static string Nowhere(PairQuestion question) => question.HasDecoyLefts ? "fits no group" : "left open";

    private static string RightName(Session session, PairQuestion question, string right) =>
        $"{PairHand.LetterOf(session.Current.Rights.ToList().FindIndex(r => r.Id == right))}  {question.Right(right).Text}";
}
