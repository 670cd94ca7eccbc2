using Quiz.Core.Sessions;
using Quiz.Screens;

namespace Quiz.Desks;

/// <summary>
/// Performs what screens and plain lines ask for: on banks with a history, or on a test that is handed in as a file.
/// </summary>
internal interface IDesk
{
    /// <summary>Where the sitting is kept; null if it is not.</summary>
    string? KeptIn { get; }

    /// <summary>What the program begins with.</summary>
    Message Home();

    /// <summary>Performs an effect; what came of it, if anything has to be shown.</summary>
    Message? Perform(Effect effect);

    /// <summary>What leaving says of a sitting.</summary>
    string Left(Session session);
}
