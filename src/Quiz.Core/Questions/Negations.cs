using System.Text;

namespace Quiz.Core.Questions;

/// <summary>The words that turn a sentence into its opposite: one letter less or more of them is no slip.</summary>
/// <remarks>Of several languages at once; a word that means something else in another one only makes the comparison
/// stricter.</remarks>
internal static class Negations
{
    private static readonly HashSet<string> Words =
    [
        // English
        "NO", "NOT", "NON", "NOR", "NEVER", "NONE", "NOBODY", "NOTHING", "NOWHERE", "NEITHER", "WITHOUT", "CANNOT",
        "HARDLY",
        "CANT", "WONT", "DONT", "DOESNT", "DIDNT", "ISNT", "ARENT", "WASNT", "WERENT", "HASNT", "HAVENT", "HADNT",
        "COULDNT", "WOULDNT", "SHOULDNT", "MUSTNT", "NEEDNT",
        // German
        "NICHT", "NICHTS", "NIE", "NIEMALS", "NIEMAND", "NEIN", "KEIN", "KEINE", "KEINEN", "KEINEM", "KEINER", "KEINES",
        "OHNE", "WEDER",
        // French
        "NE", "PAS", "JAMAIS", "RIEN", "AUCUN", "AUCUNE", "SANS", "NI",
        // Spanish
        "NUNCA", "JAMAS", "NADA", "NADIE", "NINGUN", "NINGUNO", "NINGUNA", "SIN",
        // Russian
        "НЕ", "НЕТ", "НИ", "НИКОГДА", "НИЧЕГО", "НИКТО", "БЕЗ",
    ];

    /// <summary>The negations in a text, in their order.</summary>
    public static IEnumerable<string> Of(string text)
    {
        var word = new StringBuilder();
        foreach (char c in TextPolicy.Lenient.Normal(text) + " ")
        {
            if (char.IsLetter(c)) word.Append(c);
            if (char.IsLetter(c) || c == '\'') continue; // "don't" is known as "dont"
            if (Words.Contains(word.ToString())) yield return word.ToString();
            word.Clear();
        }
    }
}
