using System.CommandLine.Parsing;
using System.Globalization;
using Quiz.Running;

namespace Quiz.Commands;

/// <summary>A day and a time on a command line.</summary>
internal static class Moment
{
    private static readonly string[] Forms =
        ["yyyy-MM-dd HH:mm", "yyyy-MM-dd'T'HH:mm", "yyyy-MM-dd'T'HH:mm:ss", "yyyy-MM-dd HH:mm:ss"];

    /// <summary>
    /// A moment on the clock of this machine, or with its own offset from UTC; null, with an error in plain words, if
    /// it is none.
    /// </summary>
    public static DateTimeOffset? Parse(Io io, ArgumentResult result, string option)
    {
        string given = result.Tokens[0].Value.Trim();
        if (DateTime.TryParseExact(given, Forms, CultureInfo.InvariantCulture, DateTimeStyles.None, out DateTime local))
            return new DateTimeOffset(local, io.Time.LocalTimeZone.GetUtcOffset(local));
        if (DateTimeOffset.TryParseExact(given, Forms.Select(m => m + "zzz").ToArray(), CultureInfo.InvariantCulture,
            DateTimeStyles.None, out DateTimeOffset moment))
            return moment;
        result.AddError($"{option} takes a day and a time, such as \"2026-10-12 10:00\", not \"{given}\".");
        return null;
    }
}
