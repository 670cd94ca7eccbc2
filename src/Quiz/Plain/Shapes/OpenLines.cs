using Quiz.Core.Prose;
using Quiz.Core.Questions;
using Quiz.Core.Sessions;
using Quiz.Core.Wording;
using Quiz.Plain.Lines;

namespace Quiz.Plain.Shapes;

/// <summary>An answer in own words: told by a model answer, and by a rubric whose lines have numbers.</summary>
internal sealed class OpenLines(OpenQuestion question) : ShapeLines
{
    public override bool TakesZero => false;

    public override bool DoubtsZero => true;

    public override bool ListsDontKnow => false;

    public override string Besides => "It may have several lines; an empty line ends it.";

    public override IEnumerable<Block> Asked(Session session) => [];

    public override string HowTo(Session session, bool again) => "Type your answer";

    public override AnswerLine Read(Session session, string line) => AnswerLine.Of(new OpenAnswer(line));

    // the shapes belong together
    public override string InWords(Session session, Answer answer) => $"“{((OpenAnswer)answer).Text.Trim()}”";

    public override IEnumerable<Block> Told(Session session, Attempt? attempt, bool wasSaid)
    {
        yield return Block.Of($"A model answer: {question.Model}");
        if (question.Rubric.IsEmpty) yield break;
        yield return Block.Of("What a good answer has:");
        for (int row = 0; row < question.Rubric.Count; row++)
        {
            RubricLine line = question.Rubric[row];
            string met = session.Current.Met.Contains(row) ? ", met" : "";
            yield return Block.Of(
                $"{Phrases.Number(row + 1)}. {line.Text} ({Phrases.Count(line.Points, "point")}{met})");
        }

        if (session.Stage == Stage.Done && attempt?.Answer is OpenAnswer)
            yield return Block.Of(
                $"Type {Phrases.Number(session.Index + 1)}, then :met and the numbers of what your answer has, such as :met 1 2.");
    }

    /// <summary>The answer is said too: it may be long ago.</summary>
    public override IEnumerable<Block> Retold(Session session) =>
        [.. session.Current.Latest?.Answer is OpenAnswer answer
            ? [Block.Of($"You wrote: {answer.Text}")]
            : (Block[])[], .. Told(session, session.Current.Latest, wasSaid: false)];
}
