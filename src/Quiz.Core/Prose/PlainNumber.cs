using System.Globalization;

namespace Quiz.Core.Prose;

/// <summary>Numbers as a sum writes them, so that it comes out exactly: few decimals, else a fraction, "1/3".</summary>
public static class PlainNumber
{
    private const int MostDecimals = 4;
    private const int LargestDivisor = 10_000;
    private const double Alike = 1e-12;

    public static string Of(double number)
    {
        if (Math.Abs(Math.Round(number, MostDecimals) - number) < Alike)
            return number.ToString("0.####", CultureInfo.InvariantCulture);
        for (int divisor = 3; divisor <= LargestDivisor; divisor++)
        {
            double over = Math.Round(number * divisor);
            if (Math.Abs(over / divisor - number) < Alike)
                return string.Create(CultureInfo.InvariantCulture, $"{over}/{divisor}");
        }

        return number.ToString("R", CultureInfo.InvariantCulture);
    }
}
