using System.Text.Json;
using Quiz.Core.Banks;
using Quiz.Core.Evidence;
using Quiz.Core.Exchange;
using Quiz.Core.Prose;
using Quiz.Core.Questions;
using Quiz.Core.Sessions;
using Quiz.Core.Wording;
using Quiz.Files.Formats;

namespace Quiz.Commands;

/// <summary>Writes questions with their keys and evidence as one JSON document.</summary>
internal sealed class ShowJson
{
    private const int SchemaVersion = 1;

    private readonly Bank _bank;
    private readonly Utf8JsonWriter _json;

    private ShowJson(Bank bank, Utf8JsonWriter json) => (_bank, _json) = (bank, json);

    public static void Write(Bank bank, IEnumerable<Asked> questions, TextWriter output)
    {
        output.WriteJson(json => new ShowJson(bank, json).Write(questions));
    }

    private void Write(IEnumerable<Asked> questions)
    {
        _json.WriteStartObject();
        _json.WriteNumber("schemaVersion", SchemaVersion);
        _json.WriteText("bank", _bank.Id);
        _json.WriteText("title", _bank.Title);
        WriteAll("questions", questions, Write);
        _json.WriteEndObject();
    }

    private void Write(Asked asked)
    {
        Question question = asked.Question;
        _json.WriteText("id", question.Id);
        _json.WriteText("type", question.Type);
        _json.WriteTexts("tags", question.Tags);
        _json.WriteText("process", Word(question.Process));
        if (question.IsCore) _json.WriteBoolean("core", true);
        _json.WriteNumber("points", question.Points);
        _json.WriteText("prompt", question.Prompt);
        if (question.Statement is { } statement) _json.WriteText("statement", statement);
        _json.WriteText("rule", HowToAnswer.Of(question));
        _json.WriteText("prove", Word(question.Prove));
        WriteShape(asked);
        _json.WriteAnswer("key", question.Key);
        _json.WriteText("rationale", question.Rationale);
        _json.WriteText("hint", question.Hint);
        WriteAll("evidence", question.Evidence, entry =>
        {
            WritePlace(entry.Place);
            WriteAll("or", entry.Or, WritePlace);
        });
    }

    /// <summary>What the answer is made from, in the order in which it is shown.</summary>
    private void WriteShape(Asked asked) => asked.Question.Match(
        choice: q => WriteAll("options", asked.Options, WriteOption),
        fill: q => WriteText(q.Text).WriteAll("gaps", q.Gaps, WriteGap),
        order: q => WriteAll("items", asked.Items, item => WritePart(item.Id, item.Text)),
        pair: q => WriteText(q.Text).WriteAll("lefts", asked.Lefts, WriteLeft)
            .WriteAll("rights", asked.Rights, right => WritePart(right.Id, right.Text)),
        mark: _ => this,
        open: q => WriteAll("rubric", q.Rubric, WriteRubricLine));

    private void WriteOption(Option option)
    {
        WritePart(option.Id, option.Text);
        _json.WriteBoolean("correct", option.IsCorrect);
        _json.WriteText("rationale", option.Rationale);
        _json.WriteText("misled", option.Misled.Kind == MisledBy.Nothing ? null : Word<MisledBy>(option.Misled.Kind));
        WriteAll("places", option.Misled.Places, WritePlace);
    }

    private void WriteGap(Gap gap)
    {
        if (gap is NumberGap number)
        {
            _json.WriteNumber("answer", number.Answer);
            _json.WriteNumber("tolerance", number.Tolerance.Width);
            _json.WriteText("toleranceType", Word<Quiz.Core.Questions.ToleranceKind>(number.Tolerance.Kind));
        }
        else if (gap is TextGap text)
        {
            WriteAll("accept", text.Accept, accepted =>
            {
                _json.WriteText("text", accepted.Pattern);
                _json.WriteNumber("score", accepted.Score);
            });
            WriteAll("reject", text.Reject, rejected =>
            {
                _json.WriteText("text", rejected.Pattern);
                _json.WriteText("rationale", rejected.Rationale);
            });
        }

        _json.WriteText("rationale", gap.Rationale);
    }

    private void WriteLeft(PairLeft left)
    {
        WritePart(left.Id, left.Text);
        _json.WriteTexts("rights", left.Rights);
        _json.WriteText("rationale", left.Rationale);
    }

    private void WriteRubricLine(RubricLine line)
    {
        _json.WriteText("text", line.Text);
        _json.WriteNumber("points", line.Points);
    }

    private void WritePlace(Place place)
    {
        _json.WriteText("passage", place.Passage);
        _json.WriteTexts("sentences", place.Sentences);
        _json.WriteText("label", _bank.Passage(place.Passage).Label(place.Range));
        _json.WriteText("quote", place.Quote);
    }

    private void WritePart(string id, string text)
    {
        _json.WriteText("id", id);
        _json.WriteText("text", text);
    }

    private ShowJson WriteText(string? text)
    {
        if (text is not null) _json.WriteText("text", text);
        return this;
    }

    private ShowJson WriteAll<T>(string name, IEnumerable<T> values, Action<T> write)
    {
        _json.WriteAll(name, values, write);
        return this;
    }

    /// <summary>A word as banks write it.</summary>
    private static string? Word<T>(T? value) where T : struct, Enum =>
        value is { } known ? JsonNamingPolicy.KebabCaseLower.ConvertName(known.ToString()) : null;
}
