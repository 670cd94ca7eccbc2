using System.Text;
using System.Text.Json;
using Quiz.Core.Banks;
using Quiz.Core.Banks.Readers;
using Quiz.Core.Diagnostics;
using Quiz.Core.Prose;
using Quiz.Core.Questions;

namespace Quiz.Core.Classroom;

/// <summary>A key file as it is on the disk: one JSON document.</summary>
public static class KeyJson
{
    /// <summary>
    /// The newest format. Only a key with decisions beside it is of it, so that an older program refuses it instead of
    /// showing other marks.
    /// </summary>
    public const int Format = 2;

    private const int Plain = 1;

    private const string What = "The key of a test for Quiz. Students must not have it before the test is over. Keep "
        + "it: without it nothing can be graded.";

    public static void Write(KeyFile key, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteNumber("quizkey", key.Decisions.IsEmpty ? Plain : Format);
        json.WriteText("about", What);
        json.WriteText("pack", key.Pack);
        json.WriteText("secret", key.Secret.Hex);
        WriteTerms(key.Terms, json);
        json.WriteStartArray("students");
        foreach (Student student in key.Students) Write(student, json);
        json.WriteEndArray();
        json.WriteStartObject("map");
        Write("passages", key.Map.Passages, json);
        json.WriteStartArray("questions");
        foreach (MappedQuestion question in key.Map.Questions) Write(question, json);
        json.WriteEndArray();
        json.WriteEndObject();
        if (key.Asked is { IsEmpty: false } derived)
        {
            json.WritePropertyName("derived");
            QuestionJson.Write(derived, json);
        }

        if (!key.Decisions.IsEmpty) WriteDecisions(key.Decisions, json);
        json.WriteText("bank", key.BankText);
        json.WriteEndObject();
    }

    /// <param name="file">The whole file.</param>
    /// <exception cref="MalformedFileException">It is no key file that this program can read, or the bank in it has a
    /// fault.</exception>
    public static KeyFile Read(ReadOnlyMemory<byte> file) => JsonFields.Read(file, "key file", root =>
    {
        if (root.Whole("quizkey") is not (Plain or Format)) throw NotOurs(root.Whole("quizkey"));
        string text = root.Text("bank");
        JsonFields map = root.Object("map") ?? throw new MalformedFileException("\"map\" is missing in the key file.");
        var key = new KeyFile(
            SecretOf(root.Text("secret")),
            text,
            BankOf(text, root.Read("derived", QuestionJson.Read)),
            root.Object("terms") is { } terms ? TermsOf(terms) : new TestTerms(),
            new KeyMap(
                map.Each("questions", "a question of the map", q => new MappedQuestion(
                    q.Text("id"), q.Text("bank"), IdsOf("parts", q), q.Flag("whole"), q.TextOrNull("passage"))),
                IdsOf("passages", map)),
            root.Each("students", "a student", s => new Student(s.Text("id"), s.TextOrNull("name") ?? "")));
        key = key with
        {
            Bank = key.Map.Place(key.Bank),
            Decisions = root.Object("decisions") is { } decisions
            ? DecisionsOf(decisions)
            : KeyDecisions.None
        };
        if (key.Pack != root.Text("pack"))
            throw new MalformedFileException("Its secret and its pack do not belong together: it was edited.");
        Sealing.Of(key.Bank, key.Map, key.Terms); // the map names only what there is
        return key;
    });

    private static void WriteDecisions(KeyDecisions decisions, Utf8JsonWriter json)
    {
        json.WriteStartObject("decisions");
        json.WriteAll("accepted", decisions.Accepted, a =>
        {
            json.WriteText("question", a.Question);
            json.WriteNumber("gap", a.Gap);
            json.WriteText("text", a.Text);
            json.WriteNumber("score", a.Score);
        });
        json.WriteTexts("dropped", decisions.Dropped);
        json.WriteTexts("given", decisions.Given);
        json.WriteAll("marks", decisions.Marks, m =>
        {
            json.WriteText("attempt", m.Attempt);
            json.WriteText("question", m.Question);
            json.WriteNumber("points", m.Points);
        });
        json.WriteEndObject();
    }

    private static KeyDecisions DecisionsOf(JsonFields decisions) => new(
        decisions.Each("accepted", "an accepted answer",
            a => new AcceptedAnswer(a.Text("question"), a.Whole("gap") ?? 1, a.Text("text"), a.Number("score") ?? 1)),
        decisions.Texts("dropped"),
        decisions.Texts("given"),
        decisions.Each("marks", "a mark",
            m => new TeacherMark(m.Text("attempt"), "", m.Text("question"), m.Number("points") ?? 0)));

    private static void WriteTerms(TestTerms terms, Utf8JsonWriter json)
    {
        json.WriteStartObject("terms");
        if (terms.Title is { } title) json.WriteText("title", title);
        if (terms.Minutes is { } minutes) json.WriteNumber("minutes", minutes);
        if (terms.Deadline is { } deadline) json.WriteText("deadline", PackJson.Time(deadline));
        json.WriteText("book", PackJson.Word(terms.Book));
        json.WriteBoolean("certainty", terms.AsksCertainty);
        if (terms.Prove is { } prove) json.WriteText("prove", PackJson.Word(prove));
        json.WriteEndObject();
    }

    private static TestTerms TermsOf(JsonFields terms) => new(
        terms.TextOrNull("title"),
        terms.Whole("minutes"),
        terms.Time("deadline"),
        terms.Word("book", BookPolicy.Open),
        terms.Flag("certainty"),
        terms.TextOrNull("prove") is null ? null : terms.Word("prove", ProofPolicy.Never));

    private static void Write(Student student, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteText("id", student.Id);
        json.WriteText("name", student.Name);
        json.WriteEndObject();
    }

    private static void Write(MappedQuestion question, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteText("id", question.Id);
        json.WriteText("bank", question.Bank);
        if (question.IsOnWhole) json.WriteBoolean("whole", true);
        if (question.Passage is { } passage) json.WriteText("passage", passage);
        Write("parts", question.Parts, json);
        json.WriteEndObject();
    }

    private static void Write(string name, Items<MappedId> ids, Utf8JsonWriter json)
    {
        json.WriteStartArray(name);
        foreach (MappedId mapped in ids)
        {
            json.WriteStartObject();
            json.WriteText("id", mapped.Id);
            json.WriteText("bank", mapped.Bank);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static Items<MappedId> IdsOf(string name, JsonFields fields) =>
        fields.Each(name, "an id of the map", p => new MappedId(p.Text("id"), p.Text("bank")));

    private static Secret SecretOf(string hex)
    {
        try
        {
            return new Secret(hex);
        }
        catch (FormatException)
        {
            throw new MalformedFileException("Its secret is damaged: it has 64 hexadecimal digits.");
        }
    }

    /// <param name="derived">The questions made from its tables, as they were asked. A version that made others since
    /// does not make them anew.</param>
    private static Bank BankOf(string text, Items<Question> derived)
    {
        Reading reading = BankReader.ReadWritten(Encoding.UTF8.GetBytes(text));
        if (reading.Bank is { } bank)
            return derived.All(bank.HasPlacesOf)
                ? bank with { Derived = derived }
                : throw new MalformedFileException("A question in it is about a place that its bank does not have.");
        Diagnostic fault = reading.Diagnostics.First(d => d.Severity == Severity.Error);
        throw new MalformedFileException(
            FormattableString.Invariant($"The bank in it has a fault in line {fault.Span.Line}: {fault.Message}"));
    }

    private static MalformedFileException NotOurs(int? format) => new(format is > Format
        ? "It was made by a newer version of Quiz: install that version."
        : "It is no key file: \"quiz pack\" makes one beside each pack.");
}
