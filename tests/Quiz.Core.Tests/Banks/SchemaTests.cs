using System.Text.Json;
using Quiz.Core.Banks.Rules;
using Quiz.Core.Banks.Yaml;
using Quiz.Core.Diagnostics;
using Quiz.Tests;

namespace Quiz.Core.Tests.Banks;

/// <summary>The schema that helps editors must not say anything else than the reader.</summary>
public class SchemaTests
{
    private static readonly JsonElement Schema =
        JsonDocument.Parse(File.ReadAllText(Path.Combine(Golden.Repository, "quizzes/bank.schema.json"))).RootElement;

    public static TheoryData<string> Names => [.. Sample.Names.Where(n => Root(n) is not null)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Keys_that_the_reader_knows_are_those_of_the_schema(string name)
    {
        bool isKnownToReader =
            !Sample.Read(name).Diagnostics.Any(d => d.Code is "QB202" or "QB212" or "QB215" or "QB304");
        if (isKnownToReader) Assert.Empty(UnknownKeys(Root(name)!, Schema)); // Names has only those with a root
    }

    [Fact]
    public void A_key_that_neither_knows_is_found() =>
        Assert.Contains("titel", UnknownKeys(Root("fields")!, Schema)); // the sample is a mapping

    [Fact]
    public void The_samples_use_every_key_of_the_schema()
    {
        IEnumerable<string> all = Objects(Schema)
            .SelectMany(o => o.GetProperty("properties").EnumerateObject().Select(p => p.Name))
            .Distinct();
        string good = Sample.Text("good") + Sample.Text("evidence");
        Assert.All(all, key => Assert.Contains(key + ":", good, StringComparison.Ordinal));
    }

    [Fact]
    public void The_rules_that_can_be_allowed_are_those_of_the_schema()
    {
        IEnumerable<string?> rules = Objects(Schema).Select(o => o.GetProperty("properties"))
            .Where(p => p.TryGetProperty("because", out _))
            .SelectMany(p => p.GetProperty("rule").GetProperty("enum").EnumerateArray()).Select(r => r.GetString());
        Assert.Equal(WordingRules.Allowable, rules);
    }

    private static MappingNode? Root(string name)
    {
        var report = new Report();
        if (Screening.Screen(Sample.Bytes(name), report) is not { } source) return null;
        Document document = NodeReader.Read(source, report);
        return document.IsWhole ? document.Root as MappingNode : null;
    }

    private static IEnumerable<JsonElement> Objects(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object =>
            element.EnumerateObject().Where(p => p.Name != "properties" || p.Value.ValueKind == JsonValueKind.Object)
                .SelectMany(p => Objects(p.Value)).Concat(element.TryGetProperty("additionalProperties", out _)
                    && element.TryGetProperty("properties", out _) ? [element] : []),
        JsonValueKind.Array => element.EnumerateArray().SelectMany(Objects),
        _ => [],
    };

    /// <summary>The keys that a schema does not allow, following only what says which keys there are.</summary>
    private static List<string> UnknownKeys(Node node, JsonElement schema)
    {
        schema = Resolve(schema);
        foreach (string choice in new[] { "oneOf", "anyOf" })
        {
            // An option's "oneOf" tells which of its own keys are needed.
            if (!schema.TryGetProperty("properties", out _) && schema.TryGetProperty(choice, out JsonElement choices))
                return choices.EnumerateArray()
                    .Where(c => Fits(node, Resolve(c)))
                    .Select(c => UnknownKeys(node, c))
                    .MinBy(u => u.Count) ?? [$"no choice for {node.Name}"];
        }

        return node switch
        {
            ListNode list when schema.TryGetProperty("items", out JsonElement items) =>
                [.. list.Items.SelectMany(i => UnknownKeys(i, items))],
            MappingNode map => [.. map.Pairs.SelectMany(p => UnknownKeys(p.Key, p.Value, schema))],
            _ => [],
        };
    }

    private static List<string> UnknownKeys(TextNode key, Node value, JsonElement schema)
    {
        if (schema.TryGetProperty("properties", out JsonElement properties)
            && properties.TryGetProperty(key.Value, out JsonElement own))
            return UnknownKeys(value, own);
        return schema.TryGetProperty("additionalProperties", out JsonElement more)
            && more.ValueKind == JsonValueKind.Object
            ? UnknownKeys(value, more)
            : [key.Value];
    }

    /// <summary>A question is described by its type, a value by whether it is a mapping.</summary>
    private static bool Fits(Node node, JsonElement schema)
    {
        bool isObject = schema.TryGetProperty("properties", out JsonElement properties);
        if (node is not MappingNode map || !isObject) return node is MappingNode == isObject;
        return !properties.TryGetProperty("type", out JsonElement type)
            || (map.Find("type") is TextNode word && word.Value == type.GetProperty("const").GetString());
    }

    private static JsonElement Resolve(JsonElement schema) =>
        schema.TryGetProperty("$ref", out JsonElement reference)
            ? Schema.GetProperty("definitions")
                .GetProperty(reference.GetString()!["#/definitions/".Length..]) // "$ref" is a text
            : schema;
}
