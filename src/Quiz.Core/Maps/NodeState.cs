namespace Quiz.Core.Maps;

/// <summary>What a learner has shown of something on the map.</summary>
public enum NodeState
{
    NotAsked,
    Known,
    Missed,
}
