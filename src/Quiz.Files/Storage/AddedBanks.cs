using Quiz.Core.Banks;
using Quiz.Core.Banks.Readers;

namespace Quiz.Files.Storage;

/// <summary>The folder of banks that were added, each bank once.</summary>
public sealed class AddedBanks(string folder)
{
    /// <summary>Where a bank lies or would lie: the file that has its id, else one named for it.</summary>
    public string PlaceOf(Bank bank)
    {
        if (BankFiles.In(null, [folder]).Files.FirstOrDefault(f => f.Id == bank.Id) is { } file) return file.Path;
        string place = Path.Combine(Path.GetFullPath(folder), bank.Id + ".yaml");
        for (int n = 2; File.Exists(place); n++)
            place = Path.Combine(Path.GetFullPath(folder), FormattableString.Invariant($"{bank.Id}-{n}.yaml"));
        return place;
    }

    public bool Has(Bank bank) => File.Exists(PlaceOf(bank));

    /// <summary>Whether the bank lies there byte by byte.</summary>
    /// <exception cref="StorageException">The file cannot be read.</exception>
    public bool Holds(Bank bank, ReadOnlyMemory<byte> bytes) =>
        Has(bank) && BankBytes.Read(PlaceOf(bank)).Span.SequenceEqual(bytes.Span);

    /// <summary>The bank as it lies there; null if it has faults.</summary>
    /// <exception cref="StorageException">The file cannot be read.</exception>
    public Bank? Read(Bank bank) => BankReader.Read(BankBytes.Read(PlaceOf(bank))).Bank;

    /// <summary>Puts a bank there, in place of one with the same id; all of it or nothing.</summary>
    /// <exception cref="StorageException">The file cannot be written.</exception>
    public void Put(Bank bank, ReadOnlyMemory<byte> bytes)
    {
        string place = PlaceOf(bank);
        try
        {
            Directory.CreateDirectory(folder);
            SafeFile.Write(place, stream => stream.Write(bytes.Span));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new StorageException(
                $"\"{place}\" cannot be written: make its folder writable and see that the disk has space, or set QUIZ_HOME to another folder.", e);
        }
    }
}
