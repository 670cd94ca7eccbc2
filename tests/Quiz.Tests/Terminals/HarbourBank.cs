namespace Quiz.Tests.Terminals;

/// <summary>
/// A bank whose questions come in the same order at every seed: passages keep theirs, and each has one question.
/// </summary>
internal static class HarbourBank
{
    /// <summary>True or false, a word to type, two to tick, one of three; then a long passage to scroll.</summary>
    public static string Text { get; } = $$"""
        format: 1
        id: harbour
        title: "A harbour in the morning"
        language: en
        passages:
          - id: ferry
            title: "The ferry"
            text: "The first ferry leaves at six. Nobody waits for it."
          - id: market
            title: "The market"
            text: "Ann sells crème and 鱼 from a cart."
          - id: pier
            title: "The pier"
            text: "On the pier there are two cranes and a clock, but no lamp."
          - id: gulls
            title: "The gulls"
            text: "The gulls sleep on the roof of the school."
          - id: log
            title: "The log"
            text: "{{Log}}"
        questions:
          - id: ferry-time
            type: true-false
            prompt: "True or false: the first ferry leaves at six."
            answer: true
            hint: "Look at the first sentence."
            evidence: [{ passage: ferry, exact: "The first ferry leaves at six." }]
            rationale: "It leaves at six."
          - id: ann-sells
            type: short-answer
            prompt: "What does Ann sell?"
            hint: "She has a cart."
            accept: ["crème", "鱼", "crème and 鱼"]
            evidence: [{ passage: market, exact: "Ann sells crème and 鱼" }]
            rationale: "She sells crème and fish."
          - id: on-the-pier
            type: multiple-response
            prompt: "What is on the pier?"
            choose: 2
            evidence: [{ passage: pier, exact: "two cranes and a clock" }]
            options:
              - correct: "two cranes"
              - correct: "a clock"
              - wrong: "a lamp"
                misreads: [{ passage: pier, exact: "two cranes and a clock, but no lamp" }]
            rationale: "Two cranes and a clock."
          - id: gulls-sleep
            type: single-choice
            prompt: "Where do the gulls sleep?"
            evidence: [{ passage: gulls, exact: "on the roof of the school" }]
            options:
              - correct: "on the school"
              - wrong: "on the church"
                unsupported: true
              - wrong: "on the water"
                unsupported: true
            rationale: "On the roof of the school."
        """;

    private static string Log =>
        string.Join(' ', Enumerable.Range(1, 90).Select(n => FormattableString.Invariant($"Ship {n} came in.")));
}
