using Quiz.Core.Classroom.Reports;
using Quiz.Core.Prose;
using Quiz.Core.Wording;

namespace Quiz.Files.Reports.Class;

/// <summary>
/// A class reported as lines: marks, questions with what was answered, groups, the article; the theory where it is
/// asked for.
/// </summary>
public static class ClassText
{
    public static void Write(ClassReport report, bool all, TextWriter output)
    {
        output.WriteLine(Visible.Of(report.Title));
        output.WriteLine(ClassWords.Size(report) + ".");
        output.WriteLine($"Totals: {ClassWords.Totals(report)}.");
        if (report.IsShared) output.WriteLine(ClassWords.Discretion);
        foreach (string note in ClassWords.Notes(report)) output.WriteLine(Visible.Of(note));
        output.WriteLine(ClassWords.LostSaid);
        foreach (string caution in Cautions.Of(report)) output.WriteLine("! " + Visible.Of(caution));
        Students(report, output);
        Questions(report, output);
        Groups(report, output);
        Article(report, output);
        if (!report.Proofs.IsEmpty) Heading($"Answers and proofs: {ClassWords.Proofs(report.Proofs)}.", output);
        if (all) TheoryText.Write(report.Analysis, output);
        else output.WriteLine("\nWith --all: facility, discrimination, weights, consistency.");
    }

    private static void Students(ClassReport report, TextWriter output)
    {
        Heading("Students", output);
        TextColumn[] needs = report.IsShared
            ? []
            : [new TextColumn(ClassWords.Lost), new TextColumn("to read again", IsNumber: false, Widest: 24)];
        var table = new TextTable([new TextColumn("student", IsNumber: false), new TextColumn("points"),
            new TextColumn("of"), .. needs, new TextColumn("", IsNumber: false)]);
        IReadOnlySet<string> repeated = ClassWords.Repeated(report);
        foreach (StudentReport s in report.Students)
        {
            string[] own = report.IsShared
                ? []
                : [s.Outcomes is null ? "" : Words.Count(s.NotRight.Count), ClassWords.Reread(s)];
            table.Add([ClassWords.Name(s) + ClassWords.AttemptOf(s, repeated), Words.Marks(s.Marks), Words.Marks(s.Max),
                .. own, ClassWords.Status(s)]);
        }

        table.Write(output);
    }

    private static void Questions(ClassReport report, TextWriter output)
    {
        foreach (QuestionReport q in report.Questions)
        {
            string place = q.Passage is { } passage ? FormattableString.Invariant($" · ¶{passage}") : "";
            Heading(Visible.Of($"{q.Id}{place} · {Words.Count(q.Asked)} asked"), output);
            output.WriteLine(Visible.Of(q.Prompt, keepNewlines: true));
            output.WriteLine(ClassWords.Outcomes(q.Outcomes) + ".");
            if (q.IsGiven) output.WriteLine(ClassWords.Given);
            if (ClassWords.Chief(q) is { } chief) output.WriteLine(Visible.Of(chief));
            if (q.SureAndWrong is > 0 and var sure) output.WriteLine(ClassWords.Sure(sure));
            if (!q.Proofs.IsEmpty) output.WriteLine($"Answer and proof: {ClassWords.Proofs(q.Proofs)}.");
            Answers(report, q, output);
            if (q.DisputeCount is null or > 0) output.WriteLine(ClassWords.Disputed(q));
            foreach (Objection dispute in q.Disputes)
                output.WriteLine(Visible.Of($"  {ClassWords.Names(report, [dispute.Student])}: “{dispute.Words}”"));
        }
    }

    private static void Answers(ClassReport report, QuestionReport question, TextWriter output)
    {
        if (question.Answers.IsEmpty) return;
        var table = new TextTable(
            new TextColumn("", IsNumber: false), new TextColumn("answered"),
            new TextColumn($"top {Words.Count(report.Upper)}"), new TextColumn($"bottom {Words.Count(report.Lower)}"),
            new TextColumn("mean points"), new TextColumn("answer", IsNumber: false, Widest: 44));
        foreach (AnswerRow row in question.Answers)
        {
            string origin = ClassWords.Origin(row.Misled) is { Length: > 0 } words ? $" ({words})" : "";
            table.Add(ClassWords.Sign(row), ClassWords.Count(row.Count), Words.Count(row.Upper), Words.Count(row.Lower),
                Words.Number(row.MeanTotal, 2), ClassWords.Answer(row) + origin);
        }

        table.Write(output);
    }

    private static void Groups(ClassReport report, TextWriter output)
    {
        if (!report.Confusions.IsEmpty)
        {
            Heading("Who confused whom", output);
            foreach (ConfusionGroup g in report.Confusions)
                output.WriteLine(
                    Visible.Of($"{Words.Count(g.Count)} {ClassWords.Confusion(g)}{Who(report, g.Students)}"));
        }

        if (report.Mistakes.IsEmpty) return;
        Heading("Who made the same mistake", output);
        foreach (IGrouping<string, MistakeGroup> question in report.Mistakes.GroupBy(m => m.Question))
        {
            output.WriteLine(Visible.Of(WhiteSpace.Fold(ClassWords.Prompt(report, question.Key))));
            foreach (MistakeGroup g in question)
                output.WriteLine(Visible.Of("  "
                    + WhiteSpace.Fold($"{Words.Count(g.Count)} “{ClassWords.Mistake(g)}”{Who(report, g.Students)}")));
        }
    }

    private static string Who(ClassReport report, Quiz.Core.Items<string> students) =>
        students.IsEmpty ? "" : $": {ClassWords.SomeNames(report, students)}";

    private static void Article(ClassReport report, TextWriter output)
    {
        Heading("The article: how often it went wrong where a paragraph decides", output);
        var table = new TextTable(
            new TextColumn("", IsNumber: false),
            new TextColumn(ClassWords.Lost),
            new TextColumn("of"),
            new TextColumn("%"),
            new TextColumn("", IsNumber: false),
            new TextColumn("", IsNumber: false, Widest: 40));
        foreach (PassageReport p in report.Article)
        {
            string bar = p.Share is { } share
                ? new string('█', (int)Math.Round(share * 10, MidpointRounding.AwayFromZero))
                : "";
            table.Add(
                FormattableString.Invariant($"¶{p.Number}"),
                p.Answers == 0 ? Words.Undefined : ClassWords.Count(p.NotRight),
                Words.Count(p.Answers),
                Words.Number(p.Share * 100, 0),
                bar,
                p.Title ?? "");
        }

        table.Write(output);
    }

    private static void Heading(string text, TextWriter output)
    {
        output.WriteLine();
        output.WriteLine(text);
    }
}
