using Quiz.Core;
using Quiz.Core.Banks;
using Quiz.Core.Classroom.Printing;
using Quiz.Core.Sessions;

namespace Quiz.Files.Html.Worksheets;

/// <summary>One version of a worksheet, ready to be written.</summary>
/// <param name="Name">The version's letter; empty where there is only one version.</param>
/// <param name="Sitting">A sitting on it, which is only looked at.</param>
/// <param name="Codes">What stands for the questions' ids.</param>
public sealed record Sheet(string Name, Session Sitting, IReadOnlyDictionary<string, string> Codes)
{
    public Bank Bank => Sitting.Bank;

    public string Title => Name.Length == 0 ? Bank.Title : $"{Bank.Title} · version {Name}";

    /// <summary>What stands at the top of each page: the code tells sheets in other orders apart.</summary>
    public string Running => $"{Title} · sheet {SheetCode.Of(Sitting)}";

    public IEnumerable<SheetQuestion> Questions =>
        Enumerable.Range(0, Sitting.Questions.Count).Select(i => new SheetQuestion(this, i));

    public static Items<Sheet> Of(Bank bank, Items<PaperVersion> versions)
    {
        IReadOnlyDictionary<string, string> codes = QuestionCodes.Of(bank);
        return versions.Select(v => new Sheet(versions.Count == 1
            ? ""
            : v.Name, Session.Start(bank, v.Plan, DateTimeOffset.UnixEpoch), codes)).ToItems();
    }
}
