using System.Globalization;
using System.Text;

namespace Quiz.ClassGenerator;

/// <summary>A bank of any size in which every question has its own sentence; nothing in it is drawn by lot.</summary>
public static class GeneratedBank
{
    /// <summary>The bank's text.</summary>
    /// <param name="corrected">Whether the key of <see cref="Corrected"/> is put right.</param>
    public static string Text(IReadOnlyList<GeneratedQuestion> questions, bool corrected = false)
    {
        var text = new StringBuilder("""
            format: 1
            id: towers
            title: "The towers"
            passages:
              - id: log
                title: "The log"
                text: >

            """);
        foreach (GeneratedQuestion question in questions)
            text.Append(CultureInfo.InvariantCulture, $"      {question.Sentence}\n");
        text.Append("questions:\n");
        foreach (GeneratedQuestion question in questions)
            question.AddTo(text, corrected && question == Corrected(questions));
        return text.ToString();
    }

    /// <summary>The question whose key is wrong at first, as a teacher finds out later.</summary>
    public static GeneratedQuestion Corrected(IReadOnlyList<GeneratedQuestion> questions) => questions[0];
}
