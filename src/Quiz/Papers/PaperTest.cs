using Quiz.Core;
using Quiz.Core.Banks;
using Quiz.Core.Classroom;
using Quiz.Core.Classroom.Printing;
using Quiz.Core.Questions;
using Quiz.Core.Sessions;

namespace Quiz.Papers;

/// <summary>A test on paper as it was printed: its versions, and the class that took it.</summary>
/// <param name="Names">The versions' letters; one empty name where there is only one version.</param>
/// <param name="Sheets">A sitting on each, which has the orders of the paper and is only looked at.</param>
internal sealed record PaperTest(Items<string> Names, Items<Session> Sheets, Items<Student> Roster)
{
    /// <param name="setup">How it was printed.</param>
    public static PaperTest Of(KeyFile key, PaperSetup setup, Items<Student> roster)
    {
        Items<PaperVersion> all = PaperVersion.Of(key, setup.Seed, setup.Versions);
        return new PaperTest(
            all.Count == 1 ? [""] : all.Select(v => v.Name).ToItems(),
            all.Select(v => Session.Start(key.TestBank, v.Plan, DateTimeOffset.UnixEpoch)).ToItems(),
            roster);
    }

    public Bank Bank => Sheets[0].Bank;

    /// <summary>How many questions each version has.</summary>
    public int Count => Sheets[0].Questions.Count;

    public bool HasVersions => Names.Count > 1;

    public bool AsksProof => Sheets[0].Questions.Any(q => Asks(q.Question, Asking.Proof));

    public bool AsksCertainty => Sheets[0].Questions.Any(q => Asks(q.Question, Asking.Certainty));

    /// <summary>A question of a version, in front.</summary>
    public Session At(int version, int index) =>
        Sheets[version].Apply(new Went(Stage.Asking, index), DateTimeOffset.UnixEpoch);

    /// <summary>Whether the paper asks for a part of a question.</summary>
    public bool Asks(Question question, Asking part) => part switch
    {
        Asking.Proof => Sheets[0].ProofPolicyOf(question) != ProofPolicy.Never,
        Asking.Certainty => Sheets[0].Plan.AsksCertainty && question.IsRightOrWrong,
        _ => true,
    };

    /// <summary>What the paper asks for a question after a part of it; null if that was all.</summary>
    public Asking? After(Question question, Asking part) =>
        Enum.GetValues<Asking>().Where(p => p > part && Asks(question, p)).Select(p => (Asking?)p).FirstOrDefault();

    /// <summary>The version of a name, 0-based; −1 if there is none.</summary>
    public int VersionOf(string name) =>
        Names.ToList().FindIndex(n => n.Equals(name, StringComparison.OrdinalIgnoreCase));
}
