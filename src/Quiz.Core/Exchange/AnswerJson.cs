using System.Text.Json;
using Quiz.Core.Prose;
using Quiz.Core.Questions;

namespace Quiz.Core.Exchange;

/// <summary>An answer as <see cref="JsonLine"/> reads it.</summary>
public static class AnswerJson
{
    public static void WriteAnswer(this Utf8JsonWriter json, string name, Answer answer)
    {
        switch (answer)
        {
            case ChoiceAnswer { Options: [var only] }:
                json.WriteText(name, only);
                break;
            case ChoiceAnswer choice:
                json.WriteTexts(name, choice.Options);
                break;
            case FillAnswer { Texts: [var only] }:
                json.WriteText(name, only);
                break;
            case FillAnswer fill:
                json.WriteTexts(name, fill.Texts);
                break;
            case OrderAnswer order:
                json.WriteTexts(name, order.Items);
                break;
            case PairAnswer pair:
                WritePairs(json, name, pair);
                break;
            case MarkAnswer mark:
                json.WriteTexts(name, mark.Sentences);
                break;
            case OpenAnswer open:
                json.WriteText(name, open.Text);
                break;
            default: // "I don't know"
                json.WriteNull(name);
                break;
        }
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
