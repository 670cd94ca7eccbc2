using Quiz.Core.Banks;
using Quiz.Core.Maps;
using Quiz.Core.Wording;

namespace Quiz.Screens.Documents;

/// <summary>The map of a bank for somebody to look at.</summary>
/// <param name="Memory">What of it they knew and missed.</param>
/// <param name="StaysBlank">Why it may not be filled yet, in a sentence; null if it may.</param>
internal sealed record ShownMap(Bank Bank, MapMemory Memory, string? StaysBlank = null)
{
    public ArticleMap Map { get; } = ArticleMap.Of(Bank);

    /// <summary>"12 known · 3 missed", as far as anything was asked.</summary>
    public string Sum
    {
        get
        {
            if (Memory.IsEmpty || StaysBlank is not null) return "";
            NodeState[] states = [.. Map.Nodes.Select(Memory.Of)];
            string Count(NodeState state) => $"{Phrases.Number(states.Count(s => s == state))} {MapWords.Name(state)}";
            return $"{Count(NodeState.Known)} · {Count(NodeState.Missed)}";
        }
    }
}
