using System.Globalization;
using Quiz.Core.Banks;
using Quiz.Core.Prose;

namespace Quiz.Core.Exchange;

/// <summary>
/// The addresses of a bank's sentences as files write them: "supply.2" is the second one of the passage "supply".
/// </summary>
internal sealed class SentenceAddresses(Bank bank)
{
    private readonly Dictionary<string, Passage> _passages = bank.Passages.ToDictionary(p => p.Id);

    /// <summary>The addresses that were given, each once.</summary>
    /// <param name="who">Whose value it is, for a message.</param>
    /// <exception cref="MalformedLineException">Something else was given, or there is no such sentence.</exception>
    public Items<string> Get(Given given, string who) =>
        AnswerReader.Texts(given, who, "the address of a sentence, such as \"supply.2\", or a list of them").Select(Get)
            .Distinct().ToItems();

    private string Get(string given)
    {
        string address = given.Trim();
        int dot = address.LastIndexOf('.');
        bool isAddress =
            int.TryParse(address.AsSpan(dot + 1), NumberStyles.None, CultureInfo.InvariantCulture, out int number);
        if (dot < 0 || !isAddress)
            throw new MalformedLineException(
                $"{Quoted.Of(address)} is no sentence. Write passage and number: \"supply.2\".");
        if (!_passages.TryGetValue(address[..dot], out Passage? passage))
            throw new MalformedLineException(NoPassage(address[..dot]));
        if (number < 1 || number > passage.Sentences.Count)
            throw new MalformedLineException(FormattableString.Invariant(
                $"There is no sentence {Quoted.Of(address)}: \"{passage.Id}\" has {passage.Sentences.Count}."));
        return passage.Address(number - 1);
    }

    private string NoPassage(string id) =>
        $"There is no passage {Quoted.Of(id)}. {Suggestion.For(id, _passages.Keys) ?? "The bank's passages are named by their ids."}";
}
