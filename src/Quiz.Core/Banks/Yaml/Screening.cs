using System.Buffers;
using System.Text;
using System.Text.Unicode;
using Quiz.Core.Diagnostics;

namespace Quiz.Core.Banks.Yaml;

/// <summary>The first look at a file's bytes: whether they are a text at all, in UTF-8, of a sensible size.</summary>
internal static class Screening
{
    public const int MaxBytes = 16 * 1024 * 1024;

    private static ReadOnlySpan<byte> Utf8Bom => [0xEF, 0xBB, 0xBF];

    /// <summary>The text, or null where it cannot be read as one.</summary>
    public static SourceText? Screen(ReadOnlySpan<byte> bytes, Report report)
    {
        if (bytes.Length > MaxBytes) return Refuse(Problem.FileTooBig(SourceSpan.Start, MaxBytes / 1024 / 1024));
        if (IsWide(bytes)) return Refuse(Problem.WideEncoding(SourceSpan.Start));
        if (bytes.StartsWith(Utf8Bom)) bytes = bytes[Utf8Bom.Length..];
        if (!Utf8.IsValid(bytes))
        {
            int bad = FirstInvalid(bytes);
            return Refuse(Problem.NotUtf8(PlaceAfter(bytes[..bad]), bytes[bad]));
        }

        if (bytes.IndexOf((byte)0) is var nul and >= 0) return Refuse(Problem.NulByte(PlaceAfter(bytes[..nul])));
        return new SourceText(WithoutUnwelcome(Encoding.UTF8.GetString(bytes), report));

        SourceText? Refuse(Diagnostic why)
        {
            report.Add(why);
            return null;
        }
    }

    /// <summary>UTF-16 and UTF-32 show by their byte order mark, or by every other byte being zero.</summary>
    private static bool IsWide(ReadOnlySpan<byte> bytes)
    {
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE]) || bytes.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF]))
            return true;
        ReadOnlySpan<byte> head = bytes[..Math.Min(bytes.Length, 256)];
        return head.Length >= 4 && head.Count((byte)0) * 3 > head.Length;
    }

    private static int FirstInvalid(ReadOnlySpan<byte> bytes)
    {
        int at = 0;
        while (at < bytes.Length && Rune.DecodeFromUtf8(bytes[at..], out _, out int length) == OperationStatus.Done)
            at += length;
        return at;
    }

    private static SourceSpan PlaceAfter(ReadOnlySpan<byte> bytes)
    {
        string text = Encoding.UTF8.GetString(bytes);
        return new SourceText(text).Span(text.Length, text.Length);
    }

    /// <summary>
    /// Reports characters that no bank needs and puts U+FFFD in their place, so that reading can go on.
    /// </summary>
    private static string WithoutUnwelcome(string text, Report report)
    {
        if (text.AsSpan().IndexOfAny(Unwelcome.Characters) < 0) return text;
        var source = new SourceText(text);
        char[] clean = text.ToCharArray();
        for (int at = 0; text.AsSpan(at).IndexOfAny(Unwelcome.Characters) is var next and >= 0; at++)
        {
            at += next;
            clean[at] = '\uFFFD';
            if (!report.IsFull) report.Add(Unwelcome.Explain(source.Span(at, at + 1), text[at]));
        }

        return new string(clean);
    }
}
