using Quiz.Core.Banks;
using Quiz.Core.Banks.Readers;
using Quiz.Core.Maps;
using Quiz.Core.Sessions;
using Quiz.Core.Wording;
using Quiz.Files.Storage;
using Quiz.Screens;
using Quiz.Screens.Documents;

namespace Quiz.Desks;

/// <content>The map of an article, as far as it gives no answer away.</content>
internal sealed partial class Desk
{
    /// <summary>The map of a bank: filled once a sitting on it is finished and no test waits to be handed in.</summary>
    public Message Map(string path)
    {
        try
        {
            Reading reading = BankReader.Read(BankBytes.Read(io.FullPath(path)));
            if (reading.Bank is not { } bank) return new Message.Failed(FaultIn(path, reading));
            if (!ArticleMap.IsFor(bank)) return new Message.Failed(MapWording.None(bank.Title));
            var memory = MapMemory.Of(bank, _history.Record(learner));
            return new Message.Mapped(new ShownMap(bank, memory, StaysBlank(_history.Sittings(bank.Id, learner))));
        }
        catch (StorageException e)
        {
            return new Message.Failed(e.Message);
        }
    }

    /// <summary>Why the map is not filled yet; null if it is.</summary>
    private static string? StaysBlank(IReadOnlyList<SittingRow> sittings)
    {
        SittingRow? open = sittings.FirstOrDefault(s => s is { IsFinished: false, Mode: Mode.Practice or Mode.Test });
        if (open is { Mode: Mode.Test }) return MapWording.TestIsOpen;
        return sittings.Any(s => s.IsFinished && s.Mode != Mode.Presentation) ? null : MapWording.NotYetRead;
    }
}
