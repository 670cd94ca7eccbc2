using Quiz.Core.Banks;
using Quiz.Core.Banks.Readers;
using Quiz.Core.Prose;
using Quiz.Desks;
using Quiz.Files.Storage;
using Quiz.Running;

namespace Quiz.Commands;

/// <summary>The bank that a command line names.</summary>
internal static class NamedBank
{
    /// <summary>A file of that name, else the bank of that id among those that the home screen lists.</summary>
    public static string PathOf(Io io, DataFolder? data, string bank)
    {
        if (File.Exists(io.FullPath(bank))) return bank;
        BankFiles files = BankFiles.In(null, BankFiles.UsualPlaces(io.Folder, AppContext.BaseDirectory, data));
        return files.Files.FirstOrDefault(f => f.Id == bank)?.Path ?? bank;
    }

    /// <summary>
    /// The bank; null, with one sentence on <see cref="Io.Error"/>, if it cannot be read or has a fault.
    /// </summary>
    public static Bank? Read(Io io, string bank)
    {
        var path = new BankPath(PathOf(io, io.Data, bank));
        if (path.ReadBytes(io) is not { } bytes) return null;
        Reading reading = BankReader.Read(bytes);
        if (reading.Bank is null) io.Error.WriteLine("quiz: " + Visible.Of(Desk.FaultIn(path.Path, reading)));
        return reading.Bank;
    }
}
