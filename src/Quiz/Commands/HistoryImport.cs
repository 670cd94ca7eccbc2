using System.CommandLine;
using Quiz.Core.Banks.Readers;
using Quiz.Core.Prose;
using Quiz.Core.Wording;
using Quiz.Files.Exchange;
using Quiz.Files.Storage;
using Quiz.Running;
using Command = System.CommandLine.Command;

namespace Quiz.Commands;

/// <summary><c>quiz history import</c>: adds what another machine has to the history.</summary>
internal static class HistoryImport
{
    /// <summary>After how much others can write in between, so that memory stays small, too.</summary>
    private const int BatchBytes = 4_000_000;

    public static Command Create(Io io)
    {
        var files = new Argument<string[]>("FILE")
        {
            Description =
            "Files that quiz history export has written; - is standard input.",
            Arity = ArgumentArity.OneOrMore
        };
        files.Validators.Add(result => Paths.Check(result, InputFile.Standard));
        var command =
            new Command("import", "Add what another machine has; what is there already stays as it is.") { files };
        command.SetAction(line => Run(io, line.GetValue(files) ?? []));
        return command;
    }

    private static int Run(Io io, IEnumerable<string> files)
    {
        using var history = new History(io.Data);
        bool isWhole = true;
        var brought = new Dictionary<string, HistoryPiece.Event>(StringComparer.Ordinal);
        Merged merged = Merged.None;
        try
        {
            foreach (string file in files)
            {
                using Stream? stream = InputFile.Open(io, file, "the history");
                isWhole &= stream is not null;
                foreach (IReadOnlyList<HistoryPiece> batch in Batches(stream is null ? [] : Read(file, stream)))
                    merged = merged.Plus(history.Import(batch));
            }
        }
        catch (StorageException e)
        {
            io.Error.WriteLine("quiz: " + Visible.Of(e.Message));
            isWhole = false;
        }

        io.Out.WriteLine($"{Phrases.Number(merged.New)} new, {Phrases.Number(merged.Known)} there already.");
        if (!merged.Clashing.IsEmpty)
            io.Out.WriteLine(
                $"{Phrases.Count(merged.Clashing.Count, "sitting")} went on on both machines: every step is kept, and they are taken in turn.");
        isWhole &= BringArticles(io, history, brought, saysMissing: merged.New > 0);
        return isWhole ? ExitCode.Done : ExitCode.Failed;

        IEnumerable<HistoryPiece> Read(string file, Stream stream)
        {
            int newer = 0;
            foreach (HistoryPiece piece in HistoryLines.Read(stream, Complain, () => newer++))
            {
                if (piece is HistoryPiece.Event happened
                    && (!brought.TryGetValue(happened.Bank, out HistoryPiece.Event? last) || last.At <= happened.At))
                    brought[happened.Bank] = happened;
                yield return piece;
            }

            if (newer == 0) yield break;
            isWhole = false;
            io.Error.WriteLine(
                $"quiz: Left out {Phrases.Count(newer, "line")} of {Visible.Of(file)} from a newer version of Quiz: install that version and import the file again.");

            void Complain(long line, string why)
            {
                isWhole = false;
                io.Error.WriteLine(FormattableString.Invariant($"{Visible.Of(file)}:{line}: {Visible.Of(why)}"));
            }
        }
    }

    /// <summary>
    /// Keeps the articles that the sittings are about and that are not here yet among the learner's own, so that all
    /// can be reviewed.
    /// </summary>
    /// <param name="brought">Of each bank the last event that came.</param>
    /// <param name="saysMissing">Whether it is told what neither came along nor is here.</param>
    /// <returns>Whether all that came along could be kept.</returns>
    private static bool BringArticles(
        Io io, History history, Dictionary<string, HistoryPiece.Event> brought, bool saysMissing)
    {
        // then nothing was imported either
        if (io.Data is not { } data) return true;
        IEnumerable<string?> there = BankFiles.In(
            null, BankFiles.UsualPlaces(io.Folder, AppContext.BaseDirectory, data)).Files.Select(f => f.Id);
        var missing = new List<string>();
        try
        {
            foreach (string id in history.Banks().Except(there).OfType<string>())
            {
                byte[]? text =
                    brought.TryGetValue(id, out HistoryPiece.Event? last) ? history.BankText(last.BankHash) : null;
                if (text is null || BankReader.Read(text).Bank is not { } bank || bank.Id != id)
                {
                    missing.Add(id);
                    continue;
                }

                var added = new AddedBanks(data.Quizzes);
                added.Put(bank, text);
                io.Out.WriteLine(Visible.Of($"Added \"{bank.Title}\" to your articles: {added.PlaceOf(bank)}"));
            }
        }
        catch (StorageException e)
        {
            io.Error.WriteLine("quiz: " + Visible.Of(e.Message));
            return false;
        }

        if (saysMissing && missing.Count > 0)
            io.Error.WriteLine(
                Visible.Of(
                    $"quiz: Not among your articles here: {string.Join(", ", missing)}. Bring the file along and run quiz add FILE to review it."));
        return true;
    }

    /// <summary>
    /// What is added at once. A sitting is never parted: whatever ends the program, it is there or it is not.
    /// </summary>
    private static IEnumerable<IReadOnlyList<HistoryPiece>> Batches(IEnumerable<HistoryPiece> pieces)
    {
        List<HistoryPiece> batch = [];
        int bytes = 0;
        string? sitting = null;
        foreach (HistoryPiece piece in pieces)
        {
            string? next = (piece as HistoryPiece.Event)?.Session;
            if (bytes >= BatchBytes && next != sitting)
            {
                yield return batch;
                (batch, bytes) = ([], 0);
            }

            batch.Add(piece);
            bytes += piece.Size;
            sitting = next;
        }

        if (batch.Count > 0) yield return batch;
    }
}
