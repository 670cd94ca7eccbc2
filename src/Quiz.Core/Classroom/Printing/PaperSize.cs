using System.Collections.Frozen;

namespace Quiz.Core.Classroom.Printing;

/// <summary>The sheets of paper that printers hold in a part of the world.</summary>
public enum PaperSize
{
    A4,
    Letter,
}

/// <summary>Where people print on which paper.</summary>
public static class PaperSizes
{
    /// <summary>Where Letter is usual, by the paper sizes of Unicode's CLDR; A4 is everywhere else.</summary>
    private static readonly FrozenSet<string> Letter = new[]
    {
        "BZ", "CA", "CL", "CO", "CR", "GT", "MX", "NI", "PA", "PH", "PR", "SV", "US", "VE",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>The paper of a place; A4 where none is named.</summary>
    /// <param name="locale">As systems write it: "en-US", "es_MX.UTF-8", "en", "C".</param>
    public static PaperSize Of(string? locale) =>
        (locale ?? "").Split('.', '@')[0].Split('-', '_').Skip(1).Any(Letter.Contains)
            ? PaperSize.Letter
            : PaperSize.A4;
}
