using Quiz.Core.Banks.Derivation;
using Quiz.Core.Banks.Yaml;
using Quiz.Core.Diagnostics;
using Quiz.Core.Questions;

namespace Quiz.Core.Banks.Readers;

/// <summary>
/// Reads the top level of a bank, tables before the questions that refer to them, whatever their order in the file.
/// </summary>
internal static class BankFields
{
    private static readonly WordTable<BookPolicy> Policies =
        new(("open", BookPolicy.Open), ("closed", BookPolicy.Closed));

    public static Bank Read(Fields fields, Draft draft, string contentHash, bool derives)
    {
        string? id = new Ids<Bank>("bank", draft.Report).Declare(fields.Text("id", required: true));
        draft.Language = Language(fields, draft.Report) ?? draft.Language;
        draft.Prove = fields.Word("prove", QuestionReader.ProofPolicies);
        Items<Side> sides = PeopleReader.Sides(fields, draft);
        Items<Person> people = PeopleReader.People(fields, draft);
        Items<Passage> passages = PassageReader.Read(fields, draft);
        var bank = new Bank
        {
            Id = id ?? "",
            Title = fields.Prose("title", required: true) ?? "",
            Language = draft.Language,
            Source = SourceReader.Read(fields, draft),
            Book = fields.Word("book", Policies) ?? BookPolicy.Open,
            AsksCertainty = fields.Flag("certainty"),
            Sides = sides,
            People = people,
            Passages = passages,
            Glossary = GlossaryReader.Read(fields),
            Claims = ClaimReader.Read(fields, draft),
            Unsaid = ClaimReader.Unsaid(fields, draft),
            Wants = WantReader.Read(fields, draft),
            Derive = DeriveReader.Read(fields, draft),
            Patterns = PatternReader.Read(fields, draft.Report),
            Prove = draft.Prove,
            Questions = QuestionReader.Read(fields, draft),
            ContentHash = contentHash,
        };
        AllowReader.Read(fields, draft);
        fields.Close();
        if (!fields.Map.IsCutOff && !fields.Has("questions") && !fields.Has("claims") && !fields.Has("wants"))
            draft.Report.Add(Problem.NothingToAsk(fields.SpanOf("questions")));
        // A bank with faults has gaps, which no family is made for; nobody plays it.
        draft.Derived = !derives || draft.Report.HasErrors ? [] : Deriver.Derive(bank);
        Items<Question> kept = draft.Derived.ExceptBy(OldNames.Replaced(bank, draft.Derived), q => q.Id).ToItems();
        return draft.Origins.Set(bank with { Derived = kept }, fields.Map);
    }

    private static string? Language(Fields fields, Report report)
    {
        if (fields.Text("language") is not { } tag) return null;
        string[] parts = tag.Value.Split('-');
        bool isTag = parts[0].Length is 2 or 3 && parts[0].All(char.IsAsciiLetter)
            && parts.Skip(1).All(p => p.Length is > 0 and <= 8 && p.All(char.IsAsciiLetterOrDigit));
        if (isTag) return tag.Value;
        report.Add(Problem.BadLanguage(tag.Span, tag.Value));
        return null;
    }
}
