using System.Security.Cryptography;

namespace Quiz.Core.Classroom;

/// <summary>What ties the lines of a result together: each has the hash of the line before.</summary>
public static class Chain
{
    /// <summary>The hash of a line without its end: the first 32 hexadecimal digits of its SHA-256.</summary>
    public static string Hash(ReadOnlySpan<byte> line) => Convert.ToHexStringLower(SHA256.HashData(line).AsSpan(0, 16));
}
