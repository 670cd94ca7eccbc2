using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using Quiz.Core.Prose;

namespace Quiz.Core.Classroom;

/// <summary>How students' ids are compared, and what follows from one.</summary>
public static class StudentId
{
    /// <summary>Longer ones are refused where they are typed.</summary>
    public const int Longest = 64;

    /// <summary>An id without what people type in different ways: case, white space, look-alike dashes.</summary>
    public static string Fold(string id) =>
        Folding.Fold(id).ToUpperInvariant().Replace(" ", "", StringComparison.Ordinal);

    public static bool AreSame(string one, string other) => Fold(one) == Fold(other);

    /// <summary>A folded id without the zeros before its numbers, which spreadsheets drop: "S017" is "S17".</summary>
    public static string WithoutZeros(string id)
    {
        string folded = Fold(id);
        var bare = new StringBuilder(folded.Length);
        bool isInNumber = false;
        for (int i = 0; i < folded.Length; i++)
        {
            bool isSpare = !isInNumber && folded[i] == '0' && i + 1 < folded.Length && char.IsAsciiDigit(folded[i + 1]);
            if (isSpare) continue;
            isInNumber = char.IsAsciiDigit(folded[i]);
            bare.Append(folded[i]);
        }

        return bare.ToString();
    }

    /// <summary>
    /// What all shuffles of a student's test are made from: the same on every machine, and another for each neighbour.
    /// </summary>
    /// <param name="pack">The pack's id.</param>
    public static long SeedIn(string pack, string id) =>
        BinaryPrimitives.ReadInt64LittleEndian(Hash($"seed\n{pack}\n{Fold(id)}"));

    /// <summary>
    /// An id as the list in a pack has it: 16 hexadecimal digits. It hides ids from a glance, not from whoever tries
    /// all there are.
    /// </summary>
    internal static string InList(string pack, string id) =>
        Convert.ToHexStringLower(Hash($"list\n{pack}\n{Fold(id)}"))[..16];

    private static byte[] Hash(string text) => SHA256.HashData(Encoding.UTF8.GetBytes(text));
}
