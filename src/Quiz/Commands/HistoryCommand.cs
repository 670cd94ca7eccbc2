using System.CommandLine;

namespace Quiz.Commands;

/// <summary><c>quiz history</c>: carries a history between machines.</summary>
internal static class HistoryCommand
{
    public static Command Create(Io io) => new("history", "Carry your history between machines.") { HistoryExport.Create(io), HistoryImport.Create(io) };
}
