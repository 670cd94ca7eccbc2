namespace Quiz.Tests.Terminals;

/// <summary>
/// The tests that run the program in a terminal: one after another, since each one waits for a program of its own.
/// </summary>
[CollectionDefinition(Name, DisableParallelization = true)]
public sealed class TerminalTests
{
    public const string Name = "Terminals";
}
