using Quiz.Core.Banks;
using Quiz.Core.Maps;
using Quiz.Core.Sessions;
using Quiz.Screens;
using Quiz.Screens.Maps;
using Quiz.Storage;

namespace Quiz;

/// <content>The map of an article, as far as it gives no answer away.</content>
internal sealed partial class Desk
{
    /// <summary>The map of a bank: filled once the learner has finished a sitting on it and no test is waiting to be handed in.</summary>
    public Message Map(string path)
    {
        try
        {
            Reading reading = BankReader.Read(BankBytes.Read(io.FullPath(path)));
            if (reading.Bank is not { } bank) return new Message.Failed(FaultIn(path, reading));
            if (!ArticleMap.IsFor(bank)) return new Message.Failed(MapWording.None(bank.Title));
            return new Message.Mapped(new ShownMap(bank, MapMemory.Of(bank, _history.Record(learner)), StaysBlank(_history.Sittings(bank.Id, learner))));
        }
        catch (StorageException e)
        {
            return new Message.Failed(e.Message);
        }
    }

    private static string? StaysBlank(IReadOnlyList<SittingRow> sittings) =>
        sittings.FirstOrDefault(s => s is { IsFinished: false, Mode: Mode.Practice or Mode.Test }) is { Mode: Mode.Test } ? MapWording.TestIsOpen
        : sittings.Any(s => s is { IsFinished: true, Mode: Mode.Practice or Mode.Test or Mode.Review }) ? null
        : MapWording.NotYetRead;
}
