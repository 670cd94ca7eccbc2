using System.CommandLine;
using Quiz.Running;

namespace Quiz.Commands;

/// <summary><c>quiz history</c>: carries a history between machines, looks whether it is sound, and mends it.</summary>
internal static class HistoryCommand
{
    public static Command Create(Io io) => new("history", "Carry your history between machines, check it and mend it.")
    {
        HistoryExport.Create(io), HistoryImport.Create(io), HistoryCheck.Create(io), HistoryRestore.Create(io),
    };
}
