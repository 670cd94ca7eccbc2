using Quiz.Core.Banks.Derivation;
using Quiz.Core.Banks.Derivation.Languages;

namespace Quiz.Core.Banks.Rules;

/// <summary>The words of texts that carry meaning, each once and without its ending.</summary>
internal sealed class ContentWords(Bank bank)
{
    private readonly Language _language = Language.Of(bank.Language);

    /// <summary>Whether it is known which words of the bank's language carry none.</summary>
    public bool IsLanguageKnown => _language.SmallWords.Count > 0;

    public HashSet<string> Of(string text) =>
        [.. Gist.Words(text).Where(w => !_language.SmallWords.Contains(w)).Select(Gist.Stem)];

    /// <summary>The words that say what is asked for: "when" or "why".</summary>
    public HashSet<string> Asking(string text) =>
        [.. Gist.Words(text).Select(w => w.ToLowerInvariant()).Where(_language.Asking.Contains)];
}
