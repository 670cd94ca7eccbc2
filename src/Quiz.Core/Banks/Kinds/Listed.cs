using Quiz.Core.Banks.Yaml;
using Quiz.Core.Diagnostics;
using Quiz.Core.Prose;

namespace Quiz.Core.Banks.Kinds;

/// <summary>What one question lists: each thing known by its id, else by its text, and none listed twice.</summary>
/// <param name="what">What it is, in a sentence: "item".</param>
internal sealed class Listed(string what, Draft draft)
{
    private readonly Dictionary<string, (string Id, SourceSpan At)> _texts = [];
    private readonly Dictionary<string, SourceSpan> _ids = [];

    /// <summary>Takes a thing in and gives its id; one that is there already is reported.</summary>
    public string Add(string text, SourceSpan at, TextNode? id = null)
    {
        string own = id?.Value ?? WhiteSpace.Fold(text), looks = Folding.Fold(text);
        if (id is not null && !Ids<Listed>.IsId(own)) draft.Report.Add(Problem.BadId(id.Span, own));
        if (!_texts.TryAdd(looks, (own, at)))
            draft.Report.Add(Problem.ListedTwice(at, what, text, _texts[looks].At.Line));
        else if (!_ids.TryAdd(own, id?.Span ?? at))
            draft.Report.Add(Problem.DuplicateId(id?.Span ?? at, what, own, _ids[own].Line));
        return own;
    }

    /// <summary>The id of what reads so; null if nothing does.</summary>
    public string? IdOf(string text) =>
        _texts.TryGetValue(Folding.Fold(text), out (string Id, SourceSpan) known) ? known.Id : null;

    /// <summary>Whether something that should fit nowhere is among what fits; it is then reported.</summary>
    public bool IsDecoyReal(string decoy, SourceSpan at)
    {
        if (!_texts.TryGetValue(Folding.Fold(decoy), out (string Id, SourceSpan At) real)) return false;
        draft.Report.Add(Problem.DecoyIsReal(at, decoy, real.At.Line));
        return true;
    }
}
