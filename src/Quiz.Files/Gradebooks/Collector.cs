using System.Text;
using Quiz.Core;
using Quiz.Core.Classroom;
using Quiz.Core.Classroom.Collecting;
using Quiz.Core.Classroom.Marking;
using Quiz.Core.Exchange;

namespace Quiz.Files.Gradebooks;

/// <summary>
/// Takes what was handed in into a gradebook: each content once, read and marked by several processors at a time.
/// </summary>
/// <param name="rules">Null if there is no key yet: then answers are kept, and marked later.</param>
/// <param name="now">The teacher's clock.</param>
public sealed class Collector(Gradebook book, MarkingRules? rules, int generation, DateTimeOffset now)
{
    /// <summary>What was there before. Several processors look into it, so that it stays as it is.</summary>
    private readonly HashSet<string> _known = book.Hashes();

    private readonly HashSet<string> _added = new(StringComparer.Ordinal);

    /// <summary>Files and folders that could not be read: a sentence each.</summary>
    public List<string> Troubles { get; } = [];

    /// <summary>How many files were looked at.</summary>
    public int Seen { get; private set; }

    /// <summary>How many contents were new.</summary>
    public int Added { get; private set; }

    /// <summary>Takes files in; to be called within <see cref="Gradebook.Change"/>.</summary>
    public void Take(IEnumerable<HandedIn> files)
    {
        using GradebookWriter writer = book.Writer();
        // while others are read
        foreach (Taken taken in files.AsParallel().WithMergeOptions(ParallelMergeOptions.NotBuffered).Select(Look))
            Keep(taken, writer);
    }

    private void Keep(Taken taken, GradebookWriter writer)
    {
        Seen++;
        if (taken.Trouble is { } trouble)
        {
            Troubles.Add(trouble);
            return;
        }

        writer.Place(taken.Place, taken.Hash);
        if (taken.Collected is null || !_added.Add(taken.Hash)) return;
        Added++;
        writer.Add(taken.Collected.File, taken.Events);
        writer.Mark(taken.Hash, generation, taken.Marked);
    }

    /// <summary>
    /// All that can be done without the gradebook. Whatever is wrong with a file, the others are taken.
    /// </summary>
    private Taken Look(HandedIn file)
    {
        if (file.Unread is { } unread) return new Taken(file.Place, "", Trouble: unread);
        try
        {
            byte[] bytes = file.Bytes ?? (file.Trouble is null
                ? Quiz.Files.Storage.EndingFile.ReadStart(file.Place, HandedIn.Longest + 1)
                : Encoding.UTF8.GetBytes(file.Place));
            string hash = Chain.Hash(bytes);
            if (_known.Contains(hash)) return new Taken(file.Place, hash);
            Collected collected = file.Trouble is { } trouble
                ? Collected.Other(hash, trouble)
                : Of(hash, bytes, file.Place);
            bool isMarked = rules is not null && collected.File.Kind == FileKind.Result
                && (collected.File.Head is null || collected.File.Head.Pack == rules.Key.Pack);
            // checked on the line above
            return new Taken(
                file.Place, hash, collected, GivenLines.Write(collected), isMarked ? rules!.Mark(collected) : []);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return new Taken(file.Place, "", Trouble: Quiz.Files.Storage.BankBytes.Unreadable(file.Place, e).Message);
        }
        catch (Exception e) when (JsonDamage.Is(e))
        {
            return new Taken(file.Place, "", Trouble: $"\"{file.Place}\" is passed over. {JsonDamage.Sentence}");
        }
    }

    private Collected Of(string hash, byte[] bytes, string place)
    {
        if (bytes.Length > HandedIn.Longest) return Collected.Other(hash, HandedIn.TooLong);
        if (bytes.Length == 0) return Collected.Other(hash, "the file is empty.");
        if (!LooksLikeResult(bytes, place)) return Collected.Other(hash, "it is no result.");
        Result result = ResultReader.Read(bytes);
        return result.Lines.IsEmpty
            ? Collected.Other(hash, "a result, of which no line can be read.")
            : Collected.Of(hash, result, now);
    }

    /// <summary>By its ending, or by its first lines where somebody has renamed it.</summary>
    private static bool LooksLikeResult(ReadOnlySpan<byte> bytes, string place)
    {
        if (place.EndsWith(Quiz.Files.Storage.TakenFile.Ending, StringComparison.OrdinalIgnoreCase)) return true;
        ReadOnlySpan<byte> start = bytes[..Math.Min(bytes.Length, 64 * 1024)];
        return start.IndexOf("\"kind\":"u8) >= 0 && start.IndexOf("\"before\":"u8) >= 0;
    }

    private sealed record Taken(string Place, string Hash, Collected? Collected = null, string Events = "",
        Items<MarkedAnswer> Marked = default, string? Trouble = null);
}
