using Quiz.Core.Banks.Derivation.Phrases;

namespace Quiz.Core.Banks.Derivation;

/// <summary>Words what somebody says: with the hedge of its verb, and so that the voice can be told.</summary>
internal sealed class Speech(Phrasebook phrases)
{
    // The same few claims are worded again and again, as wrong options of each other.
    private readonly Dictionary<(string Claim, bool IsPlural), string> _clauses = [];
    private readonly Dictionary<(string Claim, string Speaker), string> _sentences = [];

    /// <summary>How a claim goes on behind whoever says it: "doubts that North Korea can meet the demand". "Writes" would tell who it is.</summary>
    public string Clause(Claim claim, bool isPlural = false)
    {
        if (!_clauses.TryGetValue((claim.Id, isPlural), out string? clause))
            _clauses[(claim.Id, isPlural)] = clause = phrases.Clause(PlainVerb(claim, isPlural), Says(claim));
        return clause;
    }

    /// <summary>What is really said, as feedback: "As the article reports, Sergei Lavrov says that …".</summary>
    public string Sentence(Claim claim, Speaker speaker)
    {
        if (!_sentences.TryGetValue((claim.Id, speaker.Id), out string? sentence))
            _sentences[(claim.Id, speaker.Id)] = sentence = Fill(speaker.IsNarrator ? "narrated" : IsQuoted(claim, speaker) ? "direct" : "reported", claim, speaker);
        return sentence;
    }

    /// <summary>A question on a claim, put so that its speaker is not told.</summary>
    public string Who(string pattern, Claim claim)
    {
        string verb = PlainVerb(claim, isPlural: false);
        return phrases.Fill(pattern, (PatternForms.Verb, verb), (PatternForms.Says, phrases.Joined(verb, Says(claim))));
    }

    /// <summary>Where it stands that somebody says a claim, in the claim's own verb.</summary>
    public string Where(Claim claim, Speaker speaker) => Fill(IsQuoted(claim, speaker) ? "find-claim-direct" : "find-claim", claim, speaker);

    /// <summary>Whether somebody says something, asked with "does" where the verb allows it.</summary>
    public string Whether(string verb, string says, Speaker speaker)
    {
        string form = phrases.Idiom.Inflection.For(verb, speaker.IsPlural);
        string? bare = phrases.Idiom.Inflection.Base(verb);
        return phrases.Fill(
            bare is null ? "says-or-not" : speaker.IsNarrator ? "says-or-not-narrated" : "says-or-not-asked",
            (PatternForms.Speaker, speaker.Name),
            (PatternForms.Verb, form),
            (PatternForms.Base, bare ?? ""),
            (PatternForms.Do, phrases.Idiom.Inflection.For("does", speaker.IsPlural)),
            (PatternForms.Says, phrases.Joined(form, phrases.ClauseInSentence(says))));
    }

    /// <summary>The verb without what would tell its speaker by the medium or the number.</summary>
    public string PlainVerb(Claim claim, bool isPlural)
    {
        string verb = phrases.Idiom.Inflection.For(Verb(claim), isPlural: false);
        string plain = phrases.Idiom.PlainVerbs.Contains(verb) ? phrases["says"] : phrases.Idiom.PlainPastVerbs.Contains(verb) ? phrases["said"] : verb;
        return phrases.Idiom.Inflection.For(plain, isPlural);
    }

    public string Says(Claim claim) => phrases.ClauseInSentence(claim.Says);

    private string Verb(Claim claim) => claim.Verb ?? phrases["says"];

    private static bool IsQuoted(Claim claim, Speaker speaker) => claim.Voice == Voice.Direct && claim.By == speaker.Id && !speaker.IsNarrator;

    private string Fill(string pattern, Claim claim, Speaker speaker)
    {
        string verb = phrases.Idiom.Inflection.For(Verb(claim), speaker.IsPlural);
        return phrases.Fill(
            pattern,
            (PatternForms.Speaker, speaker.Name),
            (PatternForms.Verb, verb),
            (PatternForms.Says, phrases.Joined(verb, Says(claim))));
    }
}
