using System.Globalization;
using Quiz.Core.Prose;
using Quiz.Core.Questions;

namespace Quiz.Core.Exchange;

/// <summary>Understands what was given as a certainty.</summary>
internal static class CertaintyReader
{
    /// <summary>The level; null if none was given.</summary>
    /// <exception cref="MalformedLineException">It is no level.</exception>
    public static int? Read(Given given) => given switch
    {
        Given.Nothing => null,
        Given.Cell(var cell) => Folding.Fold(cell).Length == 0 ? null : Level(cell),
        Given.Text(var text) => Level(text),
        _ => throw No(""),
    };

    /// <summary>Tables of numbers with holes are often written with decimals: "2.0".</summary>
    private static int Level(string text) =>
        double.TryParse(text.Trim(), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out double number)
            && Certainty.Levels.Contains((int)number) && (int)number == number
            ? (int)number
            : throw No($", not {Quoted.Of(text)}");

    private static MalformedLineException No(string given) =>
        new($"\"certainty\" is 1 (under 67 % sure), 2 (67 to 80 %) or 3 (over 80 %){given}.");
}
