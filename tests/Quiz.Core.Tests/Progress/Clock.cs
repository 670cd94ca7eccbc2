using Quiz.Core.Banks;
using Quiz.Core.Questions;
using Quiz.Core.Sessions;
using Quiz.Core.Tests.Banks.Derivation;
using Quiz.Core.Tests.Scheduling;

namespace Quiz.Core.Tests.Progress;

/// <summary>A bank with tables and a few written questions, and answers to it in short.</summary>
internal static class Clock
{
    public static readonly Bank Bank = Derived.Read(Derived.Text("clock") + """

        questions:
          - id: half
            type: single-choice
            prompt: "What can be had for half the sum?"
            rationale: "It is a clockmaker who thinks so."
            evidence: [{passage: maker, exact: "can be saved for half the sum"}]
            options:
              - {correct: "The old works", id: works, rationale: "Bell thinks so."}
              - {wrong: "A new kitchen", id: kitchen, rationale: "Lind compares the two.", elsewhere: [{passage: stop, exact: "more than a new school kitchen"}]}
              - {wrong: "A hard winter", id: winter, rationale: "Bell speaks of winters, too.", elsewhere: [{passage: maker, exact: "each winter out of order"}]}
              - {wrong: "A new tower", id: tower, rationale: "Nobody speaks of one.", unsupported: true}
              - {wrong: "Twice the sum", id: twice, rationale: "Half of it is meant.", misreads: [{passage: maker, exact: "half the sum that has been named"}]}
          - id: tower
            type: multiple-response
            prompt: "Who pays?"
            rationale: "Whoever owns the tower."
            evidence: [{passage: square, exact: "the council must pay"}]
            options:
              - {correct: "The owner of the tower", id: owner, rationale: "So they insist."}
              - {correct: "The council", id: council, rationale: "It owns the tower."}
              - {wrong: "Those who want the works", id: museum, rationale: "They want to have them given.", elsewhere: [{passage: offer, exact: "if the council will give them to him"}]}
              - {wrong: "The bell-ringers", id: ringers, rationale: "Nobody asks them.", unsupported: true}
          - id: since
            type: short-answer
            prompt: "In which month was the storm?"
            rationale: "It was in March."
            evidence: [{passage: stop, exact: "since the storm in March"}]
            accept: ["March"]

        """);

    /// <summary>"hart" chooses, "hart+post" chooses both, "hart=asleep post=no-time" pairs, "@paper.2" marks.</summary>
    public static Answer Answer(string text) => text[0] == '@' ? new MarkAnswer(text[1..].Split(' ').ToItems())
        : text.Contains('=', StringComparison.Ordinal)
            ? new PairAnswer(text.Split(' ').Select(p => p.Split('=')).Select(p => new Pairing(p[0], p[1])).ToItems())
        : new ChoiceAnswer(text.Split(' ').ToItems());

    public static Answered Given(string question, Answer answer, int? certainty = null)
    {
        Question asked = Bank.Question(question)
            ?? throw new ArgumentException($"There is no question \"{question}\".");
        var judged = Judgement.Of(asked, answer, certainty: certainty);
        return new Answered
        {
            Question = question,
            Type = asked.Type,
            ContentHash = asked.ContentHash,
            KeyHash = asked.KeyHash,
            Answer = answer,
            Try = 1,
            Certainty = certainty,
            Seconds = 5,
            Score = judged.Score,
            Outcome = judged.Outcome,
            About = QuestionPoints.Of(Bank, asked),
        };
    }

    public static Answered Given(string question, string answer, int? certainty = null) =>
        Given(question, Answer(answer), certainty);

    public static Answered Right(string question) =>
        Given(question, (Bank.Question(question) ?? throw new ArgumentException(question)).Key);

    /// <summary>A practice sitting at noon of a day.</summary>
    public static Entry[] Sitting(int day, params SessionEvent[] events)
    {
        var plan = new Plan
        {
            Bank = Bank.Id,
            BankHash =
            Bank.ContentHash,
            Mode = Mode.Practice,
            Seed = 1,
            Questions = Bank.All.Select(q => q.Id).ToItems()
        };
        return Histories.Sitting(plan, Histories.Noon(day), events);
    }
}
