using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Quiz.Core.Evidence;
using Quiz.Core.Prose;

namespace Quiz.Core.Questions;

/// <summary>A short hash over values, the same however they are laid out in the file.</summary>
internal sealed class Fingerprint
{
    private const int Length = 16;

    private readonly StringBuilder _values = new();

    /// <summary>Every value is written with its length, so that no two lists of values read alike.</summary>
    public Fingerprint Add(string? value)
    {
        if (value is null)
        {
            _values.Append('-');
            return this;
        }

        string folded = WhiteSpace.Fold(value);
        _values.Append(CultureInfo.InvariantCulture, $"{folded.Length}:").Append(folded);
        return this;
    }

    public Fingerprint Add(double value) => Add(value.ToString("R", CultureInfo.InvariantCulture));

    public Fingerprint Add(Place place) => Add(place.Passage).Add(place.Quote);

    public Fingerprint AddAll<T>(IReadOnlyCollection<T> values, Action<Fingerprint, T> add)
    {
        Add(values.Count);
        foreach (T value in values) add(this, value);
        return this;
    }

    /// <summary>The first 16 hex digits of the SHA-256.</summary>
    public string Hex() =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(_values.ToString())))[..Length];
}
