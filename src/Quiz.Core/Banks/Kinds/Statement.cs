using Quiz.Core.Banks.Yaml;
using Quiz.Core.Diagnostics;
using Quiz.Core.Questions;

namespace Quiz.Core.Banks.Kinds;

/// <summary>What the types share that ask whether a statement holds.</summary>
internal static class Statement
{
    /// <summary>The answer to a statement on which the text is silent; nothing can be quoted for it.</summary>
    public const string NotGiven = "not-given";

    /// <summary>
    /// A choice among fixed answers, in their usual order; <c>answer:</c> is the id of the right one.
    /// </summary>
    public static ChoiceQuestion? Read(QuestionDraft frame, params (string Id, string Text)[] answers)
    {
        IEnumerable<string> words = answers.Select(a => a.Id);
        if (frame.Fields.Text("answer", required: true) is not { } answer) return null;
        if (!words.Contains(answer.Value))
        {
            frame.Report(Problem.UnknownWord(
                answer.Span, "answer", answer.Value, words, Nearest.Of(answer.Value, words)));
            return null;
        }

        var options = answers.Select(a => new Option(a.Id, a.Text, a.Id == answer.Value, Misled.Not, null));
        return frame.Choice(options.ToItems(), ChoiceRule.Single, keepsOrder: true, isUnsaid: answer.Value == NotGiven);
    }
}
