using System.Buffers;
using System.Text;
using System.Text.Json;
using Quiz.Core.Banks;
using Quiz.Core.Banks.Readers;
using Quiz.Core.Classroom;
using Quiz.Core.Prose;
using Quiz.Core.Sessions;

namespace Quiz.Core.Tests.Classroom;

/// <summary>
/// A bank with every type of question and tables, whose keys can be changed one by one, and tests made of it.
/// </summary>
internal static class Exam
{
    public static readonly Secret Secret = new(new string('7', 64));

    /// <summary>What is right in the bank: an author decides it and a pack must not tell.</summary>
    public sealed record Keys
    {
        public int Option { get; init; }

        public int Others { get; init; }

        public bool Holds { get; init; } = true;

        public string Given { get; init; } = "true";

        public string Word { get; init; } = "lamp";

        public int Number { get; init; } = 12;

        public Items<int> Order { get; init; } = [0, 1, 2, 3];

        /// <summary>What each left belongs to; what none belongs to is there all the same.</summary>
        public Items<int> Pairs { get; init; } = [0, 1, 2];

        public Items<int> Groups { get; init; } = [0, 1, 0, 1];

        public Items<int> Choices { get; init; } = [0, 1];

        public int Sentence { get; init; }

        /// <summary>What only somebody with the key may read.</summary>
        public string Secret { get; init; } = "Geheimnis";
    }

    public static string Text(Keys? keys = null)
    {
        Keys k = keys ?? new Keys();
        string[] sentences = ["The lamp is lit.", "It burns oil.", "The keeper sleeps.", "He dreams of fish."];
        string evidence = $"[{{passage: light, exact: \"{sentences[k.Sentence]}\"}}]";
        string Option(int i, string text, bool isRight) => isRight
            ? $"      - correct: \"{text}\"\n        rationale: \"{k.Secret} {i}\"\n"
            : $"      - wrong: \"{text}\"\n        unsupported: true\n        rationale: \"{k.Secret} {i}\"\n";
        string[] letters = ["Alpha", "Beta", "Gamma", "Delta"], steps =
            ["Wake", "Wash", "Work", "Walk"], lefts = ["Oil", "Wick", "Glass"], rights = ["burns", "glows", "breaks"];
        string[] things = ["net", "boat", "lens", "flame"], words = ["lamp", "sea", "fish"];
        string Decoys(string[] left) =>
            left.Length == 0 ? "" : $"decoys: [{string.Join(", ", left.Select(d => $"\"{d}\""))}]";
        string Items(int group) =>
            string.Concat(things.Where((_, i) => k.Groups[i] == group).Select(t => $"          - text: \"{t}\"\n"));
        return $$"""
            format: 1
            id: lamp
            title: "The lamp"
            sides:
              crew: "The crew"
              town: "The town"
            people:
              reed:
                name: "Ana Reed"
              olsen:
                name: "Per Olsen"
              brandt:
                name: "Eva Brandt"
            passages:
              - id: light
                title: "The light"
                text: "The lamp is lit. It burns oil. The keeper sleeps. He dreams of fish."
              - id: talk
                title: "The talk"
                text: "Reed says that the tower leans. Olsen fears that the oil is old. Brandt doubts that anybody comes. The crew wants more pay."
            glossary:
              keeper: "one who looks after a thing"
            claims:
              - id: tower-leans
                by: reed
                voice: reported
                verb: says
                says: "A building stands crooked."
                evidence: [{passage: talk, exact: "Reed says that the tower leans"}]
              - id: oil-old
                by: olsen
                voice: reported
                verb: fears
                stance: fears
                says: "What burns up there is past its best."
                evidence: [{passage: talk, exact: "Olsen fears that the oil is old"}]
              - id: nobody-comes
                by: brandt
                voice: reported
                verb: doubts
                stance: doubts
                says: "There will be visitors."
                evidence: [{passage: talk, exact: "Brandt doubts that anybody comes"}]
            unsaid:
              - id: lens-new
                about: reed
                says: "Another lens is on its way."
            questions:
              - id: single
                type: single-choice
                prompt: "Which one?"
                tags: [war, reed]
                hint: "{{k.Secret}} hint"
                process: infer
                evidence: {{evidence}}
                rationale: "{{k.Secret}} why"
                options:
            {{string.Concat(letters.Select((t, i) => Option(i, t, i == k.Option)))}}
              - id: several
                type: multiple-response
                prompt: "Which ones?"
                evidence: {{evidence}}
                options:
            {{string.Concat(letters.Select((t, i) => Option(i, t, i != k.Others)))}}
              - id: statement
                type: true-false
                prompt: "It holds."
                answer: {{(k.Holds ? "true" : "false")}}
                {{(k.Holds ? $"evidence: {evidence}" : "")}}
                rationale: "{{k.Secret}}"
              - id: silent
                type: true-false-not-given
                prompt: "Is it said?"
                answer: {{k.Given}}
                {{(k.Given == "not-given" ? "" : $"evidence: {evidence}")}}
                rationale: "{{k.Secret}}"
              - id: word
                type: short-answer
                prompt: "Which word?"
                accept: ["{{k.Word}}", "{{k.Secret}} synonym"]
                reject: [{text: "{{k.Secret}} near", rationale: "no"}]
                evidence: {{evidence}}
              - id: number
                type: numerical
                prompt: "How many?"
                answer: {{k.Number}}
                tolerance: {{k.Number % 3}}
                evidence: {{evidence}}
              - id: gaps
                type: cloze
                prompt: "Fill in."
                text: "The [1] and the [2]."
                gaps:
                  - accept: ["{{k.Word}}"]
                  - accept: ["{{k.Secret}}"]
                evidence: {{evidence}}
              - id: bank
                type: cloze
                prompt: "Choose words."
                text: "A [1] and a [2]."
                choices: [{{string.Join(", ", words.Select(x => $"\"{x}\""))}}]
                gaps:
                  - accept: ["{{words[k.Choices[0]]}}"]
                  - accept: ["{{words[k.Choices[1]]}}"]
                evidence: {{evidence}}
              - id: order
                type: ordering
                prompt: "In which order?"
                items: [{{string.Join(", ", k.Order.Select(i => $"\"{steps[i]}\""))}}]
                evidence: {{evidence}}
              - id: pairs
                type: matching
                prompt: "What does what?"
                pairs:
            {{string.Concat(lefts.Select((l, i) => $"      - left: \"{l}\"\n        right: \"{rights[k.Pairs[i]]}\"\n        rationale: \"{k.Secret} {i}\"\n"))}}
                {{Decoys([.. rights.Where((_, i) => !k.Pairs.Contains(i))])}}
                evidence: {{evidence}}
              - id: groups
                type: categorization
                prompt: "Where does it belong?"
                groups:
                  - name: "At sea"
                    items:
            {{Items(0)}}
                  - name: "In the tower"
                    items:
            {{Items(1)}}
                evidence: {{evidence}}
              - id: mark
                type: find-evidence
                prompt: "Where is it said?"
                evidence: {{evidence}}
              - id: open
                type: open-response
                prompt: "Why?"
                model: "{{k.Secret}} model"
                rubric: [{text: "{{k.Secret}} rubric", points: 2}]
            """;
    }

    public static Bank Bank(string text)
    {
        Reading reading = BankReader.Read(Encoding.UTF8.GetBytes(text));
        return reading.Bank ?? throw new InvalidOperationException(
            string.Join('\n', reading.Diagnostics.Select(d => $"{d.Span.Line}: {d.Message}")));
    }

    public static KeyFile Key(
        Keys? keys = null, TestTerms? terms = null, Items<Student> students = default, Secret? secret = null)
    {
        string text = Text(keys);
        Bank bank = Bank(text);
        return KeyFile.For(
            bank, text, bank.All.Select(q => q.Id).ToItems(), terms ?? new TestTerms(), students, secret ?? Secret);
    }

    public static byte[] Bytes(Pack pack) => Bytes(json => PackJson.Write(pack, json));

    public static byte[] Bytes(KeyFile key) => Bytes(json => KeyJson.Write(key, json));

    /// <summary>The pack as somebody reads it who has only its file.</summary>
    public static Pack Read(KeyFile key) => PackJson.Read(Bytes(key.ToPack()));

    public static Session Start(Pack pack, string student) =>
        Session.Start(pack.Test, pack.PlanFor(student), Build.Noon);

    private static byte[] Bytes(Action<Utf8JsonWriter> write)
    {
        var bytes = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(bytes, JsonText.Document)) write(json);
        return bytes.WrittenSpan.ToArray();
    }
}
