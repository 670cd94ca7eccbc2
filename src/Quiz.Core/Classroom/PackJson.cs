using System.Globalization;
using System.Security.Cryptography;
using System.Text.Json;
using Quiz.Core.Banks;
using Quiz.Core.Evidence;
using Quiz.Core.Prose;
using Quiz.Core.Questions;

namespace Quiz.Core.Classroom;

/// <summary>A pack as a file: one JSON document that a person can read, too.</summary>
public static class PackJson
{
    /// <summary>
    /// The newest format. Only a pack that has statements in boxes is of it, so that an older program refuses it
    /// instead of leaving them out.
    /// </summary>
    public const int Format = 2;

    private const int Plain = 1;

    private const string What = "A test for Quiz, without its keys. Take it with: quiz play FILE";

    public static void Write(Pack pack, Utf8JsonWriter json)
    {
        Bank test = pack.Test;
        json.WriteStartObject();
        json.WriteNumber("quizpack", test.Questions.Any(q => q.Statement is not null) ? Format : Plain);
        json.WriteText("about", What);
        json.WriteText("id", pack.Id);
        json.WriteText("bank", test.Id);
        json.WriteText("title", test.Title);
        json.WriteText("language", test.Language);
        json.WriteText("book", Word(test.Book));
        json.WriteBoolean("certainty", test.AsksCertainty);
        if (test.Source?.Paragraphs is { } paragraphs) json.WriteNumber("retoldFrom", paragraphs);
        if (test.Minutes is { } minutes) json.WriteNumber("minutes", minutes);
        if (pack.Deadline is { } deadline) json.WriteText("deadline", Time(deadline));
        json.WriteStartArray("passages");
        foreach (Passage passage in test.Passages) Write(passage, json);
        json.WriteEndArray();
        json.WriteStartArray("words");
        foreach (GlossaryEntry entry in test.Glossary) Write(entry, json);
        json.WriteEndArray();
        json.WriteStartArray("questions");
        foreach (Question question in test.Questions) SealedQuestionJson.Write(question, json);
        json.WriteEndArray();
        json.WriteTexts("listed", pack.Listed);
        json.WriteEndObject();
    }

    /// <param name="file">The whole file.</param>
    /// <exception cref="MalformedFileException">It is no pack that this program can read.</exception>
    public static Pack Read(ReadOnlyMemory<byte> file) => JsonFields.Read(file, "pack", root =>
    {
        if (root.Whole("quizpack") is not (Plain or Format)) throw NotOurs(root.Whole("quizpack"));
        string language = root.Text("language");
        var test = new Bank
        {
            Id = root.Text("bank"),
            Title = root.Text("title"),
            Language = language,
            Source = root.Whole("retoldFrom") is { } paragraphs ? new Source(null, paragraphs) : null,
            Book = root.Word("book", BookPolicy.Open),
            AsksCertainty = root.Flag("certainty"),
            Minutes = root.Whole("minutes"),
            Passages = Numbered(root.Each("passages", "a passage", p =>
                (Id: p.Text("id"), Title: p.TextOrNull("title"), Text: p.Text("text"))), language),
            Glossary = root.Each("words", "a word", w => new GlossaryEntry(w.Text("word"), w.Text("means"))),
            Questions = root.Each("questions", "a question", SealedQuestionJson.Read),
            ContentHash = Convert.ToHexStringLower(SHA256.HashData(file.Span)),
        };
        if (test.Questions.IsEmpty) throw new MalformedFileException("It has no questions.");
        if (test.Questions.Select(q => q.Id).Distinct().Count() < test.Questions.Count)
            throw new MalformedFileException("Two of its questions have the same id.");
        return new Pack(root.Text("id"), test, root.Time("deadline"), root.Texts("listed"));
    });

    /// <summary>To the second, with the offset from UTC.</summary>
    internal static string Time(DateTimeOffset at) =>
        at.ToString("yyyy-MM-dd'T'HH:mm:sszzz", CultureInfo.InvariantCulture);

    /// <summary>The value of an enumeration as the files have it: "right-minus-wrong".</summary>
    internal static string Word<T>(T value) where T : struct, Enum =>
        JsonNamingPolicy.KebabCaseLower.ConvertName(value.ToString());

    private static void Write(Passage passage, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteText("id", passage.Id);
        json.WriteText("title", passage.Title);
        json.WriteText("text", passage.Text);
        json.WriteEndObject();
    }

    private static void Write(GlossaryEntry entry, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteText("word", entry.Term);
        json.WriteText("means", entry.Meaning);
        json.WriteEndObject();
    }

    private static Items<Passage> Numbered(Items<(string Id, string? Title, string Text)> passages, string language) =>
        passages.Select((p, i) => new Passage
        {
            Id = p.Id,
            Title = p.Title,
            Number = i + 1,
            Text = p.Text,
            Sentences = SentenceSplitter.Split(p.Text, language),
        }).ToItems();

    private static MalformedFileException NotOurs(int? format) => new(format is > Format
        ? "It was made by a newer version of Quiz: install that version."
        : "It is no pack: packs are made by \"quiz pack\".");
}
