using Quiz.Core;
using Quiz.Core.Banks;
using Quiz.Core.Banks.Readers;
using Quiz.Core.Learning;

namespace Quiz.Files.Storage;

/// <summary>
/// The banks at hand, read whole: each once, until its file changes. Safe to use from several threads.
/// </summary>
public sealed class Shelf
{
    private readonly Lock _gate = new();
    private readonly Dictionary<string, (DateTime Written, long Length, ShelvedBank? Bank)> _read = [];

    /// <summary>
    /// The banks among some files. What cannot be read, or has a fault, is not among them: playing it says why.
    /// </summary>
    public IReadOnlyList<ShelvedBank> Banks(IEnumerable<string> paths) => [.. paths.Select(Bank).OfType<ShelvedBank>()];

    private ShelvedBank? Bank(string path)
    {
        lock (_gate)
        {
            try
            {
                var file = new FileInfo(path);
                if (_read.TryGetValue(path, out var known) && known.Written == file.LastWriteTimeUtc
                    && known.Length == file.Length)
                    return known.Bank;
                ReadOnlyMemory<byte> text = BankBytes.Read(path);
                ShelvedBank? bank = BankReader.Read(text).Bank is { } read
                    ? new ShelvedBank(path, read, text, Askable.Of(read).ToItems())
                    : null;
                _read[path] = (file.LastWriteTimeUtc, file.Length, bank);
                return bank;
            }
            catch (Exception e) when (e is StorageException or IOException or UnauthorizedAccessException)
            {
                return null;
            }
        }
    }
}

/// <summary>A bank with its file's bytes and its questions as far as they can be scheduled.</summary>
public sealed record ShelvedBank(string Path, Bank Bank, ReadOnlyMemory<byte> Text, Items<Askable> Questions);
