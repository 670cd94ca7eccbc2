using Quiz.Core;
using Quiz.Core.Banks;
using Quiz.Core.Banks.Readers;
using Quiz.Core.Sessions;
using Quiz.Core.Sessions.Choosing;
using Quiz.Core.Wording;
using Quiz.Files.Storage;
using Quiz.Screens;

namespace Quiz.Desks;

/// <content>A newcomer's first sitting, and those that are over.</content>
internal sealed partial class Desk
{
    /// <summary>How many are listed: nobody looks further back in a list.</summary>
    private const int MostPast = 100;

    private Message BeginFirst(string path)
    {
        try
        {
            ReadOnlyMemory<byte> text = BankBytes.Read(io.FullPath(path));
            Reading reading = BankReader.Read(text);
            if (reading.Bank is not { } bank) return new Message.Failed(FaultIn(path, reading));
            return FirstStep.Of(bank, NewSeed()) is { } plan
                ? Start(bank, text, plan)
                : Perform(new Effect.Open(path, Mode.Practice))!; // opening always says something
        }
        catch (StorageException e)
        {
            return new Message.Failed(e.Message);
        }
    }

    private Message LookBack()
    {
        try
        {
            var titles = Files().Files.Where(f => f.Id is not null)
                .ToDictionary(f => f.Id!, f => f.Name, StringComparer.Ordinal); // filtered on the line above
            return new Message.LookedBack(_history.Sittings(null, learner)
                .Where(s => s is { IsFinished: true, Mode: not Mode.Presentation })
                .Take(MostPast)
                .Select(s => new PastSitting(
                    s.Session,
                    titles.GetValueOrDefault(s.Bank) ?? Title(s),
                    LeftWording.Word(s.Mode),
                    TimeZoneInfo.ConvertTime(s.LastAt, io.Time.LocalTimeZone),
                    ScoreOf(s.Session)))
                .ToItems());
        }
        catch (HistoryException e)
        {
            return new Message.Failed(e.Message);
        }
    }

    /// <summary>A sitting as it ended, made again from its events; nothing is added to it by looking.</summary>
    private Message Reopen(string session)
    {
        try
        {
            SavedSitting saved = SavedSitting.Load(_history, session, BankReader.ReadKept);
            ForgetEmpty();
            _journal = Journal.Continue(_history, saved);
            _bankText = _history.BankText(saved.Session.Plan.BankHash);
            return new Message.Opened(saved.Session, null)
            {
                Note = saved.Damaged > 0 ? Troubles.SteppedOver(saved.Damaged) : null,
            };
        }
        catch (StorageException e)
        {
            return new Message.Failed(e.Message);
        }
    }
}
