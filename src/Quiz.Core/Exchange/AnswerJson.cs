using System.Text.Json;
using Quiz.Core.Prose;
using Quiz.Core.Questions;

namespace Quiz.Core.Exchange;

/// <summary>An answer as <see cref="JsonLine"/> reads it.</summary>
public static class AnswerJson
{
    public static void WriteAnswer(this Utf8JsonWriter json, string name, Answer answer) => answer.Match(
        choice: a => () => json.WriteOneOrMore(name, a.Options),
        fill: a => () => json.WriteOneOrMore(name, a.Texts),
        order: a => () => json.WriteTexts(name, a.Items),
        pair: a => () => WritePairs(json, name, a),
        mark: a => () => json.WriteTexts(name, a.Sentences),
        open: a => () => json.WriteText(name, a.Text),
        dontKnow: _ => (Action)(() => json.WriteNull(name)))();

    private static void WriteOneOrMore(this Utf8JsonWriter json, string name, Items<string> texts)
    {
        if (texts is [var only]) json.WriteText(name, only);
        else json.WriteTexts(name, texts);
    }

    private static void WritePairs(Utf8JsonWriter json, string name, PairAnswer answer)
    {
        json.WriteStartArray(name);
        foreach (Pairing pair in answer.Pairs)
        {
            json.WriteStartArray();
            json.WriteTextValue(pair.Left);
            json.WriteTextValue(pair.Right);
            json.WriteEndArray();
        }

        json.WriteEndArray();
    }
}
