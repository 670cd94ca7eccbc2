using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Quiz.Core;
using Quiz.Core.Banks;
using Quiz.Core.Banks.Readers;
using Quiz.Core.Classroom;
using Quiz.Core.Prose;
using Quiz.Core.Questions;
using Quiz.Files.Html.TestPages;

namespace Quiz.Tests.Classroom;

/// <summary>Packs of the shipped banks, searched for their keys by every means that a clever student has.</summary>
public sealed partial class ShippedPacksTests
{
    private const int Secrets = 60;

    public static TheoryData<string> Banks =>
        [.. Directory.GetFiles(Path.Combine(Golden.Repository, "quizzes"), "*.yaml").Select(f => Path.GetFileName(f))];

    [Theory]
    [MemberData(nameof(Banks))]
    public void No_reason_hint_or_id_of_the_bank_is_in_it(string name)
    {
        KeyFile key = Key(name, 1);
        JsonNode pack = JsonNode.Parse(Bytes(key.ToPack()))!;
        pack.AsObject().Remove("passages"); // everybody reads the article; only what is said about it is looked for
        pack.AsObject().Remove("words");
        pack.AsObject().Remove("bank");
        string text = pack.ToJsonString(
            new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
        string asked = string.Concat(key.Bank.All.SelectMany(Shown)); // may say what a reason says as well
        foreach (string secret in key.Bank.All.SelectMany(Secret)
            .Where(s => s.Length > 12 && !asked.Contains(s, StringComparison.Ordinal))
            .Distinct())
            Assert.DoesNotContain(JsonValue.Create(secret)
                .ToJsonString(new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping })
                .Trim('"'), text, StringComparison.Ordinal);
        IEnumerable<string> ids = [
            .. key.Bank.All.Select(q => q.Id),
            .. key.Bank.Claims.Select(c => c.Id),
            .. key.Bank.Wants.Select(w => w.Id),
            .. key.Bank.Unsaid.Select(u => u.Id),
            .. key.Bank.People.Select(p => p.Id),
        ];
        foreach (string id in ids.Where(id => !key.Bank.All.SelectMany(Shown).Contains(id)))
            Assert.DoesNotContain($"\"{id}\"", text, StringComparison.Ordinal);
        foreach (Question question in key.Bank.All)
            Assert.DoesNotContain(question.KeyHash, text, StringComparison.Ordinal);
        Assert.DoesNotContain(key.Bank.ContentHash[..16], text, StringComparison.Ordinal);
    }

    /// <summary>What a page adds to its pack: where sentences end, how a question is answered, the pack's hash.</summary>
    [Theory]
    [MemberData(nameof(Banks))]
    public void A_page_of_it_holds_what_the_pack_holds_and_no_more(string name)
    {
        byte[] bytes = Bytes(Key(name, 1).ToPack());
        using var page = new StringWriter();
        new TestPage(PackJson.Read(bytes), bytes).WriteTo(page);
        JsonNode data = JsonNode.Parse(Island().Match(page.ToString()).Groups[1].Value)!;
        data.AsObject().Remove("hash");
        foreach (JsonNode? passage in data["passages"]!.AsArray()) passage!.AsObject().Remove("sentences");
        foreach (JsonNode? question in data["questions"]!.AsArray()) question!.AsObject().Remove("how");
        Assert.True(JsonNode.DeepEquals(JsonNode.Parse(bytes), data));
    }

    [GeneratedRegex("<script type=\"application/json\" id=\"pack\">(.*?)</script>", RegexOptions.Singleline)]
    private static partial Regex Island();

    [Theory]
    [MemberData(nameof(Banks))]
    public void Neither_places_nor_letters_nor_numbers_say_what_is_right(string name)
    {
        var rightAt = new List<double>();
        var rankOfQuestions = new List<double>();
        var inOrder = new List<double>();
        var pairedAlike = new List<double>();
        KeyFile first = Key(name, 1);
        string[] order = [.. first.Bank.All.Select(q => q.Id)];
        for (int i = 1; i <= Secrets; i++)
        {
            KeyMap map = Key(first, i).Map;
            rankOfQuestions.Add(Correlation([.. map.Questions.Select(q => (double)Array.IndexOf(order, q.Bank))]));
            foreach (MappedQuestion mapped in map.Questions)
            {
                switch (first.Bank.Question(mapped.Bank))
                {
                    case ChoiceQuestion { KeepsOrder: false, IsMultiple: false } choice:
                        rightAt.Add((mapped.Parts.ToList().FindIndex(p => choice.Option(p.Bank).IsCorrect)
                            + 0.5) / mapped.Parts.Count);
                        break;
                    case OrderQuestion ordering:
                        inOrder.Add(Correlation([.. mapped.Parts.Select(
                            p => (double)ordering.Items.ToList().FindIndex(item => item.Id == p.Bank))]));
                        break;
                    case PairQuestion { Sense: PairSense.Pairs } pair:
                        string[] lefts = [.. mapped.Parts.Take(pair.Lefts.Count).Select(p => p.Bank)], rights =
                            [.. mapped.Parts.Skip(pair.Lefts.Count).Select(p => p.Bank)];
                        pairedAlike.AddRange(lefts.Select((l, at) => (double)Array.IndexOf(
                            rights, pair.Left(l).Rights[0]) / rights.Length - (double)at / lefts.Length));
                        break;
                }
            }
        }

        // Means of many values around a known one; five standard errors are never reached by chance.
        IsAround(0.5, rightAt);
        IsAround(0, rankOfQuestions);
        IsAround(0, inOrder);
        IsAround(pairedAlike.Count == 0 ? 0 : pairedAlike.Average(), pairedAlike);
    }

    [Theory]
    [MemberData(nameof(Banks))]
    public void The_order_that_students_see_says_nothing_either(string name)
    {
        KeyFile key = Key(name, 1);
        Pack pack = PackJson.Read(Bytes(key.ToPack()));
        var rightAt = new List<double>();
        for (int i = 0; i < Secrets; i++)
        {
            foreach (Quiz.Core.Sessions.Asked asked in Quiz.Core.Sessions.Session.Start(
                pack.Test, pack.PlanFor($"S{i}"), DateTimeOffset.UnixEpoch).Questions)
            {
                MappedQuestion mapped = key.Map.Find(asked.Question.Id)!; // the pack is made from it
                if (key.Bank.Question(mapped.Bank) is ChoiceQuestion { KeepsOrder: false, IsMultiple: false } choice)
                    rightAt.Add((asked.Options.ToList().FindIndex(o => choice.Option(mapped.PartOf(o.Id)).IsCorrect)
                        + 0.5) / asked.Options.Count);
            }
        }

        IsAround(0.5, rightAt);
    }

    [Theory]
    [MemberData(nameof(Banks))]
    public void Its_file_holds_only_what_is_named_here(string name)
    {
        string[] known =
        [
            "quizpack", "about", "id", "bank", "title", "language", "book", "certainty", "retoldFrom", "minutes",
            "deadline", "passages", "text", "words", "word", "means",
            "questions", "shape", "type", "family", "prompt", "statement", "rule", "points", "rightOrWrong", "prove",
            "scoring", "choose", "inOrder", "options", "gaps", "items", "sense",
            "someFitNothing", "left", "right", "several", "listed",
        ];
        IEnumerable<string> names = Names().Matches(Encoding.UTF8.GetString(Bytes(Key(name, 1).ToPack())))
            .Select(m => m.Groups[1].Value)
            .Distinct();
        Assert.Empty(names.Except(known));
    }

    private static void IsAround(double expected, List<double> values)
    {
        if (values.Count < 2) return;
        double mean = values.Average(), deviation = Math.Sqrt(values.Average(v => (v - mean) * (v - mean)));
        Assert.InRange(mean, expected - 5 * deviation / Math.Sqrt(values.Count) - 1e-9,
            expected + 5 * deviation / Math.Sqrt(values.Count) + 1e-9);
    }

    /// <summary>How far values grow with their places, from −1 to 1.</summary>
    private static double Correlation(double[] values)
    {
        double meanPlace = (values.Length - 1) / 2.0, mean = values.Average();
        double along = values.Select((v, i) => (v - mean) * (i - meanPlace)).Sum();
        double size = Math.Sqrt(values
            .Sum(v => (v - mean) * (v - mean)) * values.Select((_, i) => (i - meanPlace) * (i - meanPlace)).Sum());
        return size == 0 ? 0 : along / size;
    }

    private static KeyFile Key(string name, int secret)
    {
        string text = File.ReadAllText(Path.Combine(Golden.Repository, "quizzes", name));
        Bank bank = BankReader.Read(Encoding.UTF8.GetBytes(text)).Bank!; // shipped banks have no faults
        return KeyFile.For(bank, text, bank.All.Select(q => q.Id).ToItems(),
            new TestTerms(Prove: ProofPolicy.Required, AsksCertainty: true), [], SecretOf(secret));
    }

    private static KeyFile Key(KeyFile other, int secret) =>
        KeyFile.For(other.Bank, other.BankText, other.Bank.All.Select(q => q.Id).ToItems(), other.Terms, [],
            SecretOf(secret));

    private static Secret SecretOf(int number) => new(number.ToString("x64", CultureInfo.InvariantCulture));

    private static byte[] Bytes(Pack pack)
    {
        using var bytes = new MemoryStream();
        using (var json = new System.Text.Json.Utf8JsonWriter(bytes, JsonText.Document)) PackJson.Write(pack, json);
        return bytes.ToArray();
    }

    /// <summary>What a test shows of a question.</summary>
    private static IEnumerable<string> Shown(Question question) =>
        [question.Prompt, .. Quiz.Core.Sessions.Asked.New(question, 1).Shown.Select(s => s.Text),
            (question as FillQuestion)?.Text ?? (question as PairQuestion)?.Text ?? ""];

    /// <summary>What only its feedback says.</summary>
    private static IEnumerable<string> Secret(Question question) => new[] { question.Hint, question.Rationale }
        .Concat(question.Evidence.Select(e => e.Place.Quote))
        .Concat(question.Match(
            choice: q => q.Options.Select(o => o.Rationale),
            fill: q => q.Gaps.SelectMany(g => new[] { g.Rationale, g.Example }),
            order: _ => [],
            pair: q => q.Lefts.Select(l => l.Rationale),
            mark: _ => [],
            open: q => [q.Model, .. q.Rubric.Select(r => r.Text)]))
        .OfType<string>();

    [GeneratedRegex("\"([A-Za-z]+)\":")]
    private static partial Regex Names();
}
