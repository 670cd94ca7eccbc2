using System.Security.Cryptography;
using Quiz.Core.Prose;

namespace Quiz.Core.Classroom;

/// <summary>
/// Eight characters that stand for a result as it was handed in: whoever has the file can make them again.
/// </summary>
public static class Receipt
{
    private const int Length = 8;

    /// <summary>
    /// Crockford's base 32 (https://www.crockford.com/base32.html): no I, L, O and U, which are read and heard wrongly.
    /// </summary>
    private const string Digits = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    /// <summary>The first 40 bits of the SHA-256 of the last line, which has all lines before it in its hash.</summary>
    /// <param name="line">Without its end.</param>
    public static string Of(ReadOnlySpan<byte> line)
    {
        byte[] hash = SHA256.HashData(line);
        ulong bits = 0;
        for (int i = 0; i < 5; i++) bits = bits << 8 | hash[i];
        return string.Create(Length, bits, static (digits, rest) =>
        {
            for (int i = digits.Length - 1; i >= 0; i--, rest >>= 5) digits[i] = Digits[(int)(rest & 31)];
        });
    }

    /// <summary>
    /// Whether two receipts are the same, however they were copied: case, spaces, dashes, O for 0, I or L for 1.
    /// </summary>
    public static bool AreSame(string one, string other) => Plain(one) == Plain(other);

    private static string Plain(string receipt) =>
        string.Concat(Folding.Fold(receipt).ToUpperInvariant().Where(char.IsAsciiLetterOrDigit))
            .Replace('O', '0').Replace('I', '1').Replace('L', '1');
}
