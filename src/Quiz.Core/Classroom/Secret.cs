using System.Security.Cryptography;
using System.Text;

namespace Quiz.Core.Classroom;

/// <summary>
/// The random number of a pack, which its key file keeps: every order and every id in the pack is made with it.
/// </summary>
/// <remarks>Whoever lacks it can neither tell how an order came about nor compare the pack with one made from a
/// guess.</remarks>
public sealed record Secret
{
    /// <summary>How many random bytes it is made from.</summary>
    public const int Length = 32;

    private readonly byte[] _key;

    /// <param name="hex">Its bytes as 64 hexadecimal digits.</param>
    /// <exception cref="FormatException">The text is something else.</exception>
    public Secret(string hex)
    {
        _key = Convert.FromHexString(hex);
        if (_key.Length != Length) throw new FormatException("A pack's secret has 64 hexadecimal digits.");
        Hex = Convert.ToHexStringLower(_key);
    }

    public string Hex { get; }

    /// <summary>A public name of 16 hexadecimal digits that tells nothing of the secret.</summary>
    public string Name(string purpose) => Convert.ToHexStringLower(Mac(purpose, ""))[..16];

    /// <summary>A number to shuffle with.</summary>
    public long Seed(string purpose) => BitConverter.ToInt64(Mac(purpose, ""), 0);

    /// <summary>The values in an order that says nothing of where they stood before.</summary>
    /// <param name="purpose">Tells orders under one secret apart.</param>
    /// <param name="text">What a value is known by; two values have two texts.</param>
    public Items<T> Mix<T>(IEnumerable<T> values, string purpose, Func<T, string> text) =>
        values.OrderBy(v => Convert.ToHexStringLower(Mac(purpose, text(v))), StringComparer.Ordinal).ToItems();

    public bool Equals(Secret? other) => other is not null && other.Hex == Hex;

    public override int GetHashCode() => Hex.GetHashCode(StringComparison.Ordinal);

    private byte[] Mac(string purpose, string text) =>
        HMACSHA256.HashData(_key, Encoding.UTF8.GetBytes($"{purpose}\0{text}"));
}
