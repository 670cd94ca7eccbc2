namespace Quiz.Core.Classroom;

/// <summary>What the first line of a result says beside how the test began: whose it is, and of which pack.</summary>
/// <param name="Pack">The pack's id.</param>
/// <param name="Student">The id as it was typed.</param>
/// <param name="Attempt">From 1, on the machine it was made on.</param>
/// <param name="Id">Unique over all machines: two copies of one attempt have the same.</param>
/// <param name="With">With what it was taken: "page", or null for the program.</param>
public sealed record ResultHead(string Pack, string Student, int Attempt, Guid Id, string? With = null)
{
    public const int Format = 1;
}
