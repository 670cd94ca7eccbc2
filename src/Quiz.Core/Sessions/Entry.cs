namespace Quiz.Core.Sessions;

/// <summary>An event with its circumstances, as a line of the history.</summary>
/// <param name="Id">Unique over all machines, so that histories merge by union.</param>
/// <param name="Version">The version of this record's shape.</param>
/// <param name="Session">The sitting it belongs to.</param>
/// <param name="Number">Its place in the sitting, from 1 without gaps.</param>
/// <param name="At">When, with the offset of the learner's clock from UTC.</param>
/// <param name="Learner">Who, as given by <c>--as</c>; empty for the machine's own user.</param>
/// <param name="Bank">The bank's id.</param>
/// <param name="BankHash">The bank's content hash.</param>
public sealed record Entry(
    Guid Id, int Version, string Session, int Number, DateTimeOffset At, string Learner, string Bank, string BankHash,
    SessionEvent Event)
{
    public const int CurrentVersion = 1;
}
