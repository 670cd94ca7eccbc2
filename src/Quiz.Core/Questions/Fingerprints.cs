namespace Quiz.Core.Questions;

/// <summary>The two fingerprints of a question, whoever made it.</summary>
internal static class Fingerprints
{
    /// <summary>The question with the fingerprints of what it holds.</summary>
    public static T WithFingerprints<T>(this T question) where T : Question
    {
        var key = new Fingerprint();
        question.AddKey(key);
        Fingerprint content = new Fingerprint()
            .Add(question.Type).Add(question.Prompt).Add(question.Hint).Add(question.Rationale).Add(key.Hex())
            .AddAll(question.Evidence, (f, entry) => f.Add(entry.Place).AddAll(entry.Or, (g, place) => g.Add(place)));
        question.AddContent(content);
        // Only where there is one, so that questions from before there were any keep their fingerprints.
        if (question.Statement is { } statement) content.Add(statement);
        return question with { KeyHash = key.Hex(), ContentHash = content.Hex() };
    }
}
