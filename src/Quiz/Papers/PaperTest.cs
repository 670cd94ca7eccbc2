using Quiz.Core;
using Quiz.Core.Banks;
using Quiz.Core.Classroom;
using Quiz.Core.Printing;
using Quiz.Core.Sessions;

namespace Quiz.Papers;

/// <summary>A test on paper as it was printed: its versions, and the class that took it.</summary>
/// <param name="Names">The versions' letters; one empty name where there is only one version.</param>
/// <param name="Sheets">A sitting on each, which has the orders of the paper and is only looked at.</param>
internal sealed record PaperTest(Bank Bank, Items<string> Names, Items<Session> Sheets, Items<Student> Roster)
{
    /// <param name="options">What was printed: which questions, and from which seed.</param>
    /// <param name="versions">How many versions were printed.</param>
    public static PaperTest Of(Bank bank, SittingOptions options, int versions, Items<Student> roster)
    {
        Items<PaperVersion> all = PaperVersion.Of(bank, options, versions);
        return new PaperTest(bank, versions == 1 ? [""] : all.Select(v => v.Name).ToItems(), all.Select(v => Session.Start(bank, v.Plan, DateTimeOffset.UnixEpoch)).ToItems(), roster);
    }

    /// <summary>How many questions each version has.</summary>
    public int Count => Sheets[0].Questions.Count;

    /// <summary>A question of a version, in front.</summary>
    public Session At(int version, int index) => Sheets[version].Apply(new Went(Stage.Asking, index), DateTimeOffset.UnixEpoch);
}
