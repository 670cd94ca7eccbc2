using Quiz.Core;
using Quiz.Core.Classroom.Reports;
using Quiz.Core.Wording;
using Quiz.Files.Html;
using static Quiz.Files.Html.Tags;

namespace Quiz.Files.Reports.Class;

/// <summary>The groups that share a misunderstanding, and what was proved, as a part of a page.</summary>
public static class GroupPage
{
    public static Markup Of(ClassReport report) => Markup.All(
        report.Confusions.IsEmpty ? Markup.None : Markup.All(
            H2("Who confused whom"),
            Ul(report.Confusions.Select(
                g => Li(Strong(Words.Count(g.Count)), $" {ClassWords.Confusion(g)}", Who(report, g.Students))))),
        report.Mistakes.IsEmpty ? Markup.None : Markup.All(
            H2("Who made the same mistake"),
            Markup.All(report.Mistakes.GroupBy(m => m.Question).Select(q => Div(
                P(ClassWords.Prompt(report, q.Key)).Class("over"),
                Ul(q.Select(g => Li(Strong(Words.Count(g.Count)), $" answered “{ClassWords.Mistake(g)}”", Why(g),
                    Who(report, g.Students))))).Class("group together")))),
        report.Proofs.IsEmpty
            ? Markup.None
            : Markup.All(H2("Answers and proofs"), P(ClassWords.Proofs(report.Proofs) + ".")));

    private static Markup Who(ClassReport report, Items<string> students) => students.IsEmpty
        ? Markup.None
        : ClassWords.SomeNames(report, students) is var some && ClassWords.Names(report, students) is var all
            && some == all
            ? P(all).Class("soft")
            : Element.Of("details", Element.Of("summary", some), P(all)).Class("soft");

    private static Markup Why(MistakeGroup group) =>
        group.Rationale is { } rationale ? P(rationale).Class("soft") : Markup.None;
}
