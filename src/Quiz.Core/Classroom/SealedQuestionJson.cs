using System.Text.Json;
using Quiz.Core.Prose;
using Quiz.Core.Questions;

namespace Quiz.Core.Classroom;

/// <summary>A question of a pack in JSON, and back.</summary>
internal static class SealedQuestionJson
{
    public static void Write(Question question, Utf8JsonWriter json)
    {
        Sealed told = question.Sealed
            ?? throw new ArgumentException("Only sealed questions go into a pack.", nameof(question));
        json.WriteStartObject();
        json.WriteText("id", question.Id);
        json.WriteText("shape", ShapeOf(question));
        json.WriteText("type", question.Type);
        if (question.Tags is [var family, ..]) json.WriteText("family", family);
        json.WriteText("prompt", question.Prompt);
        if (question.Statement is { } statement) json.WriteText("statement", statement);
        if (told.Rule is { } rule) json.WriteText("rule", rule);
        json.WriteNumber("points", question.Points);
        if (told.IsRightOrWrong) json.WriteBoolean("rightOrWrong", true);
        if (question.Prove is { } prove and not ProofPolicy.Never) json.WriteText("prove", PackJson.Word(prove));
        WriteShape(question, told, json);
        json.WriteEndObject();
    }

    public static Question Read(JsonFields fields)
    {
        string id = fields.Text("id"), type =
            fields.Text("type"), prompt = fields.Text("prompt"), shape = fields.Text("shape");
        Question question = shape switch
        {
            "choice" => new ChoiceQuestion
            {
                Id = id,
                Type = type,
                Prompt = prompt,
                Options = fields.Each(
                    "options", "an option", o => new Option(o.Text("id"), o.Text("text"), false, Misled.Not, null)),
                Scoring = fields.Word("scoring", ChoiceRule.Single),
                Choose = fields.Whole("choose"),
                KeepsOrder = fields.Flag("inOrder"),
            },
            "fill" => new FillQuestion
            {
                Id = id,
                Type = type,
                Prompt = prompt,
                Text = fields.TextOrNull("text"),
                Gaps = fields.Texts("gaps")
                    .Select(takes => new SealedGap { IsNumber = takes == NumberWord })
                    .ToItems<Gap>(),
            },
            "order" => new OrderQuestion
            {
                Id = id,
                Type = type,
                Prompt = prompt,
                Items = fields.Each("items", "an item", i => new OrderItem(i.Text("id"), i.Text("text"))),
                Scoring = fields.Word("scoring", OrderRule.LongestOrderedSubset),
            },
            "pair" => new PairQuestion
            {
                Id = id,
                Type = type,
                Prompt = prompt,
                Sense = fields.Word("sense", PairSense.Pairs),
                Text = fields.TextOrNull("text"),
                Lefts = fields.Each("left", "a left side", l => new PairLeft(l.Text("id"), l.Text("text"), [])),
                Rights = fields.Each("right", "a right side", r => new PairRight(r.Text("id"), r.Text("text"))),
            },
            "mark" => new MarkQuestion { Id = id, Type = type, Prompt = prompt },
            "open" =>
                new OpenQuestion { Id = id, Type = type, Prompt = prompt, Model = "" },
            _ => throw new MalformedFileException(
                $"The question {id} has the shape \"{shape}\", which this version of Quiz does not know."),
        };
        ProofPolicy prove = fields.Word("prove", ProofPolicy.Never);
        return question with
        {
            Statement = fields.TextOrNull("statement"),
            Tags = fields.TextOrNull("family") is { } family ? [family] : [],
            Points = fields.Number("points") ?? 1,
            Prove = prove,
            Sealed = new Sealed(fields.TextOrNull("rule"), fields.Flag("rightOrWrong"), prove != ProofPolicy.Never,
                fields.Flag("several"), fields.Flag("someFitNothing")),
        };
    }

    private const string NumberWord = "number", WordsWord = "words";

    private static string ShapeOf(Question question) =>
        question.Match(choice: _ => "choice", fill: _ => "fill", order: _ => "order", pair: _ => "pair",
            mark: _ => "mark", open: _ => "open");

    private static void WriteShape(Question question, Sealed told, Utf8JsonWriter json) => question.Match(
        choice: q => () =>
        {
            json.WriteText("scoring", PackJson.Word(q.Scoring));
            if (q.Choose is { } most) json.WriteNumber("choose", most);
            if (q.KeepsOrder) json.WriteBoolean("inOrder", true);
            WriteParts("options", q.Options.Select(o => (o.Id, o.Text)), json);
        },
        fill: q => () =>
        {
            if (q.Text is { } text) json.WriteText("text", text);
            json.WriteTexts("gaps", q.Gaps.Select(g => g.TakesNumber ? NumberWord : WordsWord));
        },
        order: q => () =>
        {
            json.WriteText("scoring", PackJson.Word(q.Scoring));
            WriteParts("items", q.Items.Select(i => (i.Id, i.Text)), json);
        },
        pair: q => () =>
        {
            json.WriteText("sense", PackJson.Word(q.Sense));
            if (told.HasDecoys) json.WriteBoolean("someFitNothing", true);
            if (q.Text is { } text) json.WriteText("text", text);
            WriteParts("left", q.Lefts.Select(l => (l.Id, l.Text)), json);
            WriteParts("right", q.Rights.Select(r => (r.Id, r.Text)), json);
        },
        mark: _ => () =>
        {
            if (told.NeedsSeveral) json.WriteBoolean("several", true);
        },
        open: _ => (Action)(() => { }))();

    private static void WriteParts(string name, IEnumerable<(string Id, string Text)> parts, Utf8JsonWriter json)
    {
        json.WriteStartArray(name);
        foreach ((string id, string text) in parts)
        {
            json.WriteStartObject();
            json.WriteText("id", id);
            json.WriteText("text", text);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
