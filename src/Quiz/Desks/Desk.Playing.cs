using System.Security.Cryptography;
using Quiz.Core;
using Quiz.Core.Banks;
using Quiz.Core.Banks.Readers;
using Quiz.Core.Sessions;
using Quiz.Core.Sessions.Choosing;
using Quiz.Core.Wording;
using Quiz.Files.Storage;
using Quiz.Screens;

namespace Quiz.Desks;

/// <content>What is begun, and what was left and goes on instead.</content>
internal sealed partial class Desk
{
    /// <summary>How often the start waits for another program, <see cref="History.Patience"/> each time.</summary>
    private const int Waits = 15;

    /// <summary>Whether it was said that the history cannot be read.</summary>
    private bool _isUnread;

    private bool _isWorthCopying;

    /// <summary>Whether the learner then wanted to go on without saving.</summary>
    private bool _isUnsaved;

    /// <summary>Waits while another program writes into the history, and says so.</summary>
    public void AwaitHistory()
    {
        for (int wait = 0; wait < Waits && !_history.IsFree(); wait++)
        {
            if (wait == 0)
                io.Error.WriteLine(
                    "quiz: Another program is writing into your history. Waiting for it, half a minute at most.");
        }
    }

    /// <summary>
    /// Goes on with the sitting that was left, begins one, or says what was left where none of it is what was asked
    /// for.
    /// </summary>
    public Message Begin(Effect.Play wished) => Dressed(Play(wished));

    /// <summary>Goes on with a sitting that was found.</summary>
    public Message Begin(Effect.Resume found) => Dressed(Resume(found.Session));

    private Message Play(Effect.Play wished)
    {
        (string path, Wish wish, bool isNew) = wished;
        if (isNew || _isUnsaved) return Open(path, wish.Options);
        try
        {
            return BankIn(path) is { } bank && Left(bank, wish.Options.Mode) is { Length: > 0 } left
                ? GoOn(path, wish, left) ?? Open(path, wish.Options)
                : Open(path, wish.Options);
        }
        catch (HistoryException e)
        {
            return Unread(wished, e);
        }
    }

    private Message Dressed(Message opened) => Dress is { } dress ? dress(opened) : opened;

    /// <summary>Whether something was left is not known, so that nothing is begun in front of it.</summary>
    private Message.NotSaved Unread(Effect wished, HistoryException cause)
    {
        _isUnread = true;
        return new Message.NotSaved([wished], cause.Message);
    }

    /// <summary>
    /// The bank in a file; of one that is gone or broken, the bank that lay there last, or the one that it is called
    /// after.
    /// </summary>
    private string? BankIn(string path)
    {
        try
        {
            if (BankHead.Of(BankBytes.ReadStart(io.FullPath(path), BankHead.Length).Span).Id is { } id) return id;
        }
        catch (StorageException)
        {
            // opening it will say why, if it comes to that
        }

        return _history.BankAt(io.FullPath(path)) ?? Path.GetFileNameWithoutExtension(path);
    }

    /// <summary>
    /// What was left of a bank, the last first: what was worked on, or else what was only looked at, which nobody is
    /// asked about.
    /// </summary>
    private SittingRow[] Left(string bank, Mode mode)
    {
        SittingRow[] open = [.. _history.Sittings(bank, learner).Where(s => !s.IsFinished && s.Mode == mode)];
        SittingRow[] touched = [.. open.Where(s => s.IsTouched)];
        return touched.Length > 0 ? touched : [.. open.Take(1)];
    }

    /// <summary>Null where nobody minds that what was left stays as it is.</summary>
    private Message? GoOn(string path, Wish wish, SittingRow[] left)
    {
        SittingRow[] fitting = [.. left.Where(s => IsMet(wish, s))];
        if (fitting.Length == 1) return WithCopy(Resume(fitting[0].Session), path);
        if (!left[0].IsTouched) return null;
        (SittingRow[] offered, bool fits) = fitting.Length > 0 ? (fitting, true) : (left, false);
        return new Message.Found(
            Title(offered[0]), offered.Select(Resumable).ToItems(), new Effect.Play(path, wish, IsNew: true), fits);
    }

    /// <summary>A sitting that cannot be looked at is not what was asked for, and is shown as what was left.</summary>
    private bool IsMet(Wish wish, SittingRow left)
    {
        if (wish == new Wish(wish.Options)
            && wish.Options == new SittingOptions { Mode = left.Mode, Seed = wish.Options.Seed })
            return true;
        try
        {
            return wish.IsMetBy(SavedSitting.Load(_history, left.Session, BankReader.ReadKept).Session);
        }
        catch (HistoryException e) when (e.Kind == Trouble.CannotResume)
        {
            return false;
        }
    }

    /// <summary>Says so where the file is no longer what the sitting began with, and cannot be read.</summary>
    private Message WithCopy(Message resumed, string path)
    {
        if (resumed is not Message.Opened opened || Fault(path, opened.Session.Plan.BankHash) is not { } fault)
            return resumed;
        return opened with
        {
            Note =
            $"{fault} You go on with the copy that is kept in your history.{(opened.Note is { } note ? " " + note : "")}"
        };
    }

    private string? Fault(string path, string hash)
    {
        try
        {
            ReadOnlyMemory<byte> bytes = BankBytes.Read(io.FullPath(path), path);
            if (Convert.ToHexStringLower(SHA256.HashData(bytes.Span)) == hash) return null;
            Reading reading = BankReader.Read(bytes);
            return reading.Bank is null ? FaultIn(path, reading) + "." : null;
        }
        catch (StorageException e)
        {
            return e.Message;
        }
    }

    /// <summary>Whether a sitting is listed as one to go on with. A review is made anew each day.</summary>
    private bool IsOpen(SittingRow sitting) => sitting is { IsFinished: false, IsTouched: true } && sitting.Mode switch
    {
        Mode.Presentation => false,
        Mode.Review => Reviewing.IsOfToday(sitting),
        _ => true,
    };

    /// <summary>
    /// A bank that is in none of the places any more, with a sitting that can go on with the copy in the history.
    /// </summary>
    private BankFile Kept(SittingRow left, IReadOnlyList<BankFile> files)
    {
        string? place = _history.PlaceOf(left.Bank);
        // another bank may lie there now
        return new BankFile(
            place is null || files.Any(f => f.Path == place) ? left.Bank : place, left.Bank, Title(left));
    }

    private string Title(SittingRow left) =>
        _history.BankText(left.BankHash) is { } text && BankHead.Of(text).Title is { } title ? title : left.Bank;

    /// <summary>A sitting that was left, with what it was begun with.</summary>
    private Resumable Resumable(SittingRow left) =>
        new(left.Session, LeftWording.Word(left.Mode), left.Answered, left.Planned)
        {
            Details = LeftWording.Details(
                _history.Entries(left.Session) is [{ Event: Started started }, ..] ? started.Plan : null,
                TimeZoneInfo.ConvertTime(left.LastAt, io.Time.LocalTimeZone)),
        };

    /// <summary>After a sitting the history is copied, once a day.</summary>
    private void Copy()
    {
        if (data is null || !_isWorthCopying || _journal is not { IsSaving: true }) return;
        try
        {
            new HistoryCopies(data).Make(_history, DateOnly.FromDateTime(io.Time.GetLocalNow().Date));
        }
        catch (Exception e) when (e is HistoryException or IOException or UnauthorizedAccessException)
        {
            // the older copies are still there, and the next sitting tries again
        }
    }

    private void Remember(string path, string bank)
    {
        try
        {
            if (_history.BankAt(path) != bank) _history.Remember(path, bank);
        }
        catch (HistoryException)
        {
            // it is needed only where the file goes missing, and not even there if it is called after its bank
        }
    }

    /// <summary>A sitting in which nothing was done leaves no trace.</summary>
    private void ForgetEmpty()
    {
        if (_journal is not { IsSaving: true, IsNew: true, Last: > 0 } journal) return;
        try
        {
            _history.Forget(journal.Session, journal.Last);
        }
        catch (HistoryException)
        {
            // it is not shown to anybody; nothing is lost with it
        }
    }
}
