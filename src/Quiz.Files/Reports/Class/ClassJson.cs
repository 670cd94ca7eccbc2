using System.Globalization;
using System.Text.Json;
using Quiz.Core;
using Quiz.Core.Classroom.Reports;
using Quiz.Core.Classroom.Statistics;
using Quiz.Core.Exchange;
using Quiz.Core.Prose;
using Quiz.Core.Questions;
using Quiz.Core.Wording;
using Quiz.Files.Formats;

namespace Quiz.Files.Reports.Class;

/// <summary>A class reported as one JSON document.</summary>
public sealed class ClassJson
{
    private const int SchemaVersion = 1;

    private readonly ClassReport _report;
    private readonly Utf8JsonWriter _json;

    private ClassJson(ClassReport report, Utf8JsonWriter json) => (_report, _json) = (report, json);

    public static void Write(ClassReport report, TextWriter output)
    {
        output.WriteJson(json => new ClassJson(report, json).Write());
    }

    private void Write()
    {
        _json.WriteStartObject();
        _json.WriteNumber("schemaVersion", SchemaVersion);
        _json.WriteText("bank", _report.BankId);
        _json.WriteText("title", _report.Title);
        _json.WriteBoolean("shared", _report.IsShared);
        _json.WriteTexts("warnings", Cautions.Of(_report));
        _json.WriteTest(_report.Analysis.Test);
        _json.WriteAll("students", _report.Students, Write);
        _json.WriteAll("questions", _report.Questions, Write);
        _json.WriteAll("sameMistakes", _report.Mistakes, Write);
        _json.WriteAll("confusions", _report.Confusions, Write);
        _json.WriteAll("article", _report.Article, Write);
        WriteProofs(_report.Proofs);
        _json.WriteAll("certainty", _report.Certainty, c =>
        {
            _json.WriteNumber("level", c.Level);
            _json.WriteNumber("right", c.Right);
            _json.WriteNumber("asked", c.Asked);
        });
        _json.WriteTexts("dropped", _report.Dropped);
        _json.WriteEndObject();
    }

    private void Write(StudentReport s)
    {
        _json.WriteText("id", s.Id);
        _json.WriteText("name", s.Name);
        _json.WriteCount("attempt", s.Attempt);
        _json.WriteFigure("marks", s.Marks);
        _json.WriteFigure("max", s.Max);
        _json.WriteCount("certaintyMarks", s.CertaintyMarks);
        _json.WriteText("finished", s.FinishedAt?.ToString("O", CultureInfo.InvariantCulture));
        _json.WriteText("status", ClassWords.Status(s));
        if (s.Outcomes is { } outcomes) Write("outcomes", outcomes);
        else _json.WriteNull("outcomes");
        _json.WriteTexts("notRight", s.NotRight);
        _json.WriteStartArray("reread");
        foreach (int passage in s.Reread) _json.WriteNumberValue(passage);
        _json.WriteEndArray();
    }

    private void Write(QuestionReport q)
    {
        _json.WriteText("id", q.Id);
        _json.WriteText("prompt", q.Prompt);
        _json.WriteCount("passage", q.Passage);
        _json.WriteNumber("n", q.Asked);
        _json.WriteBoolean("given", q.IsGiven);
        _json.WriteFigure("max", q.Max);
        Write("outcomes", q.Outcomes);
        _json.WriteCount("sureAndWrong", q.SureAndWrong);
        _json.WriteAll("answers", q.Answers, Write);
        WriteProofs(q.Proofs);
        _json.WriteCount("disputed", q.DisputeCount);
        _json.WriteAll("disputes", q.Disputes, d =>
        {
            _json.WriteText("student", d.Student);
            _json.WriteText("words", d.Words);
        });
        if (q.Item is not { } item)
        {
            _json.WriteNull("figures");
            return;
        }

        _json.WriteStartObject("figures");
        _json.WriteNumber("n", item.N);
        _json.WriteFigure("mean", item.Mean);
        foreach (Figure<ItemStatistics> figure in ItemFigures.Theory) _json.WriteFigure(figure.Key, figure.Of(item));
        _json.WriteBoolean("negativeCovariance", item.HasNegativeCovariance);
        _json.WriteEndObject();
    }

    private void Write(AnswerRow row)
    {
        _json.WriteText("kind", Keys.Of(row.Kind));
        _json.WriteText("part", row.Part);
        _json.WriteText("answer", row.Text);
        _json.WriteBoolean("right", row.IsRight);
        _json.WriteText("misled", Keys.Of(row.Misled));
        _json.WriteText("rationale", row.Rationale);
        _json.WriteCount("count", row.Count);
        _json.WriteCount("topThird", row.Upper);
        _json.WriteCount("bottomThird", row.Lower);
        _json.WriteFigure("meanTotal", row.MeanTotal);
        _json.WriteTexts("students", row.Students);
    }

    private void Write(MistakeGroup g)
    {
        _json.WriteText("question", g.Question);
        _json.WriteText("part", g.Part);
        _json.WriteText("answer", g.Text);
        _json.WriteText("misled", Keys.Of(g.Misled));
        _json.WriteText("rationale", g.Rationale);
        _json.WriteNumber("count", g.Count);
        _json.WriteTexts("students", g.Students);
    }

    private void Write(ConfusionGroup g)
    {
        _json.WriteText("by", g.By);
        _json.WriteText("takenFor", g.TakenFor);
        _json.WriteText("about", g.IsWant ? Point.Want : Point.Claim);
        _json.WriteTexts("questions", g.Questions);
        _json.WriteNumber("count", g.Count);
        _json.WriteTexts("students", g.Students);
    }

    private void Write(PassageReport p)
    {
        _json.WriteText("id", p.Id);
        _json.WriteNumber("number", p.Number);
        _json.WriteText("title", p.Title);
        _json.WriteTexts("questions", p.Questions);
        _json.WriteNumber("answers", p.Answers);
        _json.WriteCount("notRight", p.NotRight);
    }

    private void Write(string key, OutcomeCounts counts)
    {
        _json.WriteStartObject(key);
        _json.WriteCount("right", counts.Right);
        _json.WriteCount("partly", counts.Partly);
        _json.WriteCount("wrong", counts.Wrong);
        _json.WriteCount("dontKnow", counts.DontKnow);
        _json.WriteCount("blank", counts.Blank);
        _json.WriteCount("unscored", counts.Unscored);
        _json.WriteEndObject();
    }

    private void WriteProofs(Items<ProofCount> proofs)
    {
        _json.WriteStartObject("proofs");
        foreach (ProofCount proof in proofs) _json.WriteCount(Graded.Word(proof.Outcome), proof.Count);
        _json.WriteEndObject();
    }
}
