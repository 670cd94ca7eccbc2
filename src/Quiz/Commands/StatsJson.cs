using System.Text.Json;
using Quiz.Core.Evidence;
using Quiz.Core.Learning;
using Quiz.Core.Prose;
using Quiz.Files.Formats;
using Quiz.Screens.Statistics;

namespace Quiz.Commands;

/// <summary>Writes the statistics as one JSON document.</summary>
internal sealed class StatsJson
{
    private const int SchemaVersion = 1;

    private readonly Utf8JsonWriter _json;

    private StatsJson(Utf8JsonWriter json) => _json = json;

    public static void Write(Studied studied, TextWriter output)
    {
        output.WriteJson(json => new StatsJson(json).Write(studied));
    }

    private void Write(Studied studied)
    {
        LearnerProgress p = studied.Progress;
        _json.WriteStartObject();
        _json.WriteNumber("schemaVersion", SchemaVersion);
        _json.WriteText("bank", studied.Bank);
        _json.WriteText("today", StatsRow.Iso(studied.Today));
        _json.WriteAll("scores", p.Scores, s =>
        {
            _json.WriteText("session", s.Session);
            _json.WriteText("bank", s.Bank);
            _json.WriteText("mode", StatsRow.Word(s.Mode));
            _json.WriteText("date", StatsRow.Iso(s.Day));
            _json.WriteNumber("earned", Math.Round(s.Earned, 4));
            _json.WriteNumber("points", s.Points);
        });
        WriteRecall(p.Recall);
        _json.WriteAll("due", p.Due, d =>
        {
            _json.WriteText("date", StatsRow.Iso(d.Day));
            _json.WriteNumber("questions", d.Questions);
        });
        WriteMastery("speakers", p.Speakers);
        WriteMastery("sides", p.Sides);
        WriteMastery("processes", p.Processes);
        WriteMastery("passages", p.Passages);
        _json.WriteAll("certainty", p.Certainty, c =>
        {
            _json.WriteNumber("level", c.Level);
            _json.WriteNumber("right", c.Right);
            _json.WriteNumber("asked", c.Asked);
        });
        _json.WriteAll("proof", p.Proof, c =>
        {
            _json.WriteText("outcome", StatsRow.Word(c.Outcome));
            _json.WriteNumber("count", c.Count ?? 0);
        });
        _json.WriteAll("misconceptions", studied.Misconceptions, m =>
        {
            _json.WriteText("bank", m.About.Bank);
            _json.WriteText("point", m.About.Point.ToString());
            _json.WriteText("mixedUpWith", m.Other);
            _json.WriteNumber("times", m.Times);
            _json.WriteNumber("timesSure", m.TimesSure);
            _json.WriteText("last", StatsRow.Iso(StudyDay.Of(m.LastAt)));
            _json.WriteText("question", m.Question);
            WritePlaces("decides", m.Decides);
            WritePlaces("misleads", m.Misleads);
        });
        _json.WriteEndObject();
    }

    private void WriteRecall(RecallForecast? recall)
    {
        _json.WriteNumber("recallPoints", recall?.Points ?? 0);
        _json.WriteAll("recall", recall?.Days ?? [], d =>
        {
            _json.WriteText("date", StatsRow.Iso(d.Day));
            _json.WriteNumber("recall", Math.Round(d.Recall, 4));
        });
    }

    private void WritePlaces(string name, IEnumerable<Place> places) => _json.WriteAll(name, places, p =>
    {
        _json.WriteText("sentence", p.Address);
        _json.WriteText("words", p.Quote);
    });

    private void WriteMastery(string name, IEnumerable<MasteryTally> tallies) => _json.WriteAll(name, tallies, t =>
    {
        if (t.Bank.Length > 0) _json.WriteText("bank", t.Bank);
        _json.WriteText("id", t.Id);
        if (t.Name.Length > 0) _json.WriteText("name", t.Name);
        if (t.Label.Length > 0) _json.WriteText("label", t.Label);
        _json.WriteNumber("right", t.Right);
        _json.WriteNumber("asked", t.Asked);
        _json.WriteNumber("all", t.All);
    });
}
