using System.Globalization;
using Quiz.Core.Banks;
using Quiz.Core.Questions;
using Quiz.Core.Sessions;

namespace Quiz.Core.Wording;

/// <summary>The sentences that the screens and the plain lines share.</summary>
public static class Phrases
{
    public static string Title(Session session) => $"{session.Bank.Title} · {ModeName(session)}";

    public static string ModeName(Session session) => session switch
    {
        { IsTest: true } => "test",
        { IsReview: true } => "review",
        { IsPresentation: true } => "in class",
        { Plan.WrongOnesOf: not null } => "practice of the wrong ones",
        _ => "practice",
    };

    public static string ModeName(Mode mode) => mode switch
    {
        Mode.Practice => "practice",
        Mode.Review => "review",
        Mode.Test => "test",
        Mode.Presentation => "in class",
    };

    /// <summary>What a question asks of its reader, by the word that banks use.</summary>
    public static string ProcessName(string word) => word switch
    {
        "locate" => "finding what is said",
        "infer" => "drawing a conclusion",
        "interpret" => "putting it together",
        "evaluate" => "judging how it is told",
        _ => word,
    };

    public static string SittingSize(Session session) =>
        $"{Count(session.Questions.Count, "question")} · about {Count(Estimate.Minutes(session.Bank, session.Questions.Select(q => q.Question), reads: !session.IsReview), "minute")}";

    /// <summary>
    /// How the sitting goes: when feedback comes, what counts, whether the article can be read, what is asked beside
    /// the answers.
    /// </summary>
    public static string Rules(Session session)
    {
        string mode = session.IsSealed
            ? "Test: you can change every answer until you hand in; feedback comes later, from your teacher."
            : session.IsTest
            ? "Test: you can change every answer until you hand in; feedback comes after that."
            : session.IsReview
            ? "Review: what you are about to forget, the most forgotten first, one try each."
            : "Practice: feedback after each answer; only your first try counts.";
        string book = session.IsReview ? "The article opens after each answer, at the words that decide it."
            : session.Plan.Book == BookPolicy.Open
                ? "The article stays open while you answer."
                : "The article is closed while you answer: read it first.";
        string proof = session.Questions.Any(q => session.ProofPolicyOf(q.Question) != ProofPolicy.Never)
            ? " Where a sentence can prove your answer, you show it: a right answer with a wrong proof earns half."
            : "";
        string certainty = session.Plan.AsksCertainty && session.Questions.Any(q => q.Question.IsRightOrWrong)
            ? " Of answers that are right or wrong you also say how sure you are; that is counted apart."
            : "";
        return $"{mode} {book}{proof}{certainty}";
    }

    public static string BookIsClosed(Session session) =>
        session.IsTest ? "The article is closed during this test." : "The article is closed until you have answered.";

    /// <summary>"7 of 12   ✓ 4   ✗ 2   ? 0"; in a test only what was answered, since nothing is judged yet.</summary>
    public static string Progress(Session session)
    {
        string place = $"{Number(session.Index + 1)} of {Number(session.Questions.Count)}";
        if (session.IsTest && session.Stage != Stage.Done) return $"{place}   {Number(session.AnsweredCount)} answered";
        int Of(Outcome outcome) => session.Questions.Count(q => q.Scored?.Outcome == outcome);
        string partly = Of(Outcome.Partly) > 0 ? $"   ◐ {Number(Of(Outcome.Partly))}" : "";
        return $"{place}   ✓ {Number(Of(Outcome.Right))}{partly}   ✗ {Number(Of(Outcome.Wrong))}   ? {Number(Of(Outcome.DontKnow))}";
    }

    /// <summary>The verdict in words first: "Not right: 0 of 1.", "Right, not shown: 0.5 of 1."</summary>
    public static string Verdict(Question question, Judgement judged)
    {
        if (!question.IsScored && judged.Verdict.Outcome == Outcome.Unscored)
            return "Not scored: compare it with the model answer.";
        if (!question.IsScored) return OutcomeName(judged.Verdict.Outcome) + ".";
        string name = judged.Proof is { } proof ? ProofName(proof) : OutcomeName(judged.Verdict.Outcome);
        return $"{name}: {Number(judged.Score * question.Points)} of {Number(question.Points)}.";
    }

    /// <summary>Said of words where a number is asked for, before they are judged.</summary>
    public const string NoNumber = "That is no number. Type it in figures.";

    /// <param name="gap">0-based.</param>
    /// <param name="count">How many gaps there are.</param>
    public static string NoNumberIn(int gap, int count) =>
        count == 1 ? NoNumber : $"In gap {Number(gap + 1)} there is no number. Type it in figures.";

    /// <summary>
    /// The verdict after any number of tries: of later ones how they went, and that the first counts.
    /// </summary>
    public static string VerdictOfAll(Asked asked)
    {
        return asked.Attempts.Count <= 1 || asked.Latest is not { } latest
            ? FirstVerdict(asked)
            : $"{OutcomeName(latest.Verdict.Outcome)} this time. Your first try counts: {Number(asked.Marks)} of {Number(asked.Question.Points)}.";
    }

    /// <summary>The verdict on the answer that counts, and what a teacher has given for it.</summary>
    public static string FirstVerdict(Asked asked) => asked.Granted is { } granted ? Given(asked, granted)
        : asked.Scored is not { } scored ? NotAnswered
        : asked.IsForTeacher && scored.Outcome == Outcome.Unscored
            ? "Your teacher gives the points for it: compare it with the model answer."
        : Verdict(asked.Question, scored.Judgement);

    /// <summary>"Right: 2 of 2. Your teacher gave the points."</summary>
    private static string Given(Asked asked, Granted granted)
    {
        string name = asked.Outcome is { } outcome ? OutcomeName(outcome) : "Not answered";
        return granted.Max == 0
            ? $"{name}, and not counted: {granted.Reason}."
            : $"{name}: {Number(granted.Points)} of {Number(granted.Max)}. {Capital(granted.Reason)}.";
    }

    public const string NotAnswered = "Not answered.";

    /// <summary>Said after a wrong first try.</summary>
    public const string LookAgain = "Look again; the first try counts.";

    public const string AnswerKept = "Answer kept.";

    public const string TriedBefore = "That was your answer before; choose another.";

    public const string SlipNoted = "Noted as a slip of the hand. The score stays.";

    public const string DisputeNoted = "Noted. Your reason is kept with the question.";

    public static string NoQuestion(string text) => $"There is no question \"{text}\" in this sitting.";

    public const string Undone = "Undone.";

    public static string OutcomeName(Outcome outcome) => outcome switch
    {
        Outcome.Right => "Right",
        Outcome.Partly => "Partly right",
        Outcome.Wrong => "Not right",
        Outcome.DontKnow => "Not known",
        Outcome.Unscored => "Not scored",
    };

    /// <summary>What answer and proof show together.</summary>
    public static string ProofName(ProofOutcome outcome) => Capital(Words.Proof(outcome));

    /// <summary>As at the beginning of a sentence.</summary>
    public static string Capital(string text) => char.ToUpperInvariant(text[0]) + text[1..];

    /// <summary>What the outcomes of proving mean, in the results.</summary>
    public static string ProofMeaning(ProofOutcome outcome) => outcome switch
    {
        ProofOutcome.RightAndShown => "the answer and the sentence that proves it",
        ProofOutcome.RightNotShown => "the answer, but not the sentence",
        ProofOutcome.FoundMisread => "the sentence, but not what it says",
        ProofOutcome.NotFound => "neither",
    };

    /// <summary>The rule of proving, said before the proof is given.</summary>
    public static string ProofRule(ProofPolicy policy) => policy == ProofPolicy.Required
        ? "A right answer with a wrong proof earns half."
        : "A right answer with a wrong proof earns half; skipping the proof costs nothing.";

    public const string ProofPrompt = "Which sentence proves your answer?";

    public const string NoSentence = "No sentence says this";

    /// <summary>A proof in words: "¶7.2", "no sentence", "none given".</summary>
    public static string ProofGiven(Bank bank, Proof? proof) => proof switch
    {
        null => "none given",
        { Sentences.IsEmpty: true } => "no sentence says this",
        _ => string.Join(", ", proof.Sentences.Select(s => SentenceList.Label(bank, s))),
    };

    /// <summary>
    /// How answer and proof make the score: "1 for the answer × ½ for the proof = 0.5"; null where no proof counts.
    /// </summary>
    public static string? ProofSum(Judgement judged) =>
        judged.Proof is not { } outcome || judged.Verdict.Score == 0 ? null
            : $"{Number(judged.Verdict.Score)} for the answer × {(outcome is ProofOutcome.RightAndShown or ProofOutcome.FoundMisread ? "1" : "½")} for the proof = {Number(judged.Score)}";

    public const string CertaintyPrompt = "How sure are you?";

    /// <summary>How sure a learner is, in words of probability.</summary>
    public static string CertaintyName(int level) => Words.Certainty(level) + " sure";

    /// <summary>What a level of certainty earns in its own tally: "1 if right, 0 if wrong".</summary>
    public static string CertaintyStakes(int level) =>
        $"{Signed(Certainty.Mark(Outcome.Right, level))} if right, {Signed(Certainty.Mark(Outcome.Wrong, level))} if wrong";

    public const string CertaintyRule = "This is counted apart from the score.";

    /// <summary>A whole number with a proper minus sign.</summary>
    public static string Signed(int number) => number < 0 ? "−" + Number(-number) : Number(number);

    public static string Symbol(Asked asked) => asked.Scored?.Outcome switch
    {
        Outcome.Right => "✓",
        Outcome.Partly => "◐",
        Outcome.Wrong => "✗",
        Outcome.DontKnow => "?",
        Outcome.Unscored => "✎",
        null => "·",
    };

    /// <summary>What leaving says.</summary>
    /// <param name="file">Where the sitting is kept; null if it is not.</param>
    public static string Left(Session session, string? file)
    {
        if (session.IsPresentation)
            return $"{(file is null ? "Not saved" : "Saved")}, {BallotWording.Progress(session)}.";
        string answered = $"{Number(session.AnsweredCount)} of {Number(session.Questions.Count)} answered";
        if (session is { Stage: Stage.Done, IsSealed: true }) return $"{answered}.";
        if (session.Stage == Stage.Done)
            return $"Finished: {Score(Results.Of(session))}.{(file is null ? " Not saved." : "")}";
        if (file is null) return $"Not saved, {answered}.";
        if (session is { IsTest: true, IsSealed: false, IsUntouched: true })
            return "Nothing answered, so nothing is kept.";
        return session.IsTest
            ? $"NOT handed in, {answered}. It is kept in {file}; play it again to go on."
            : $"Saved, {answered}.";
    }

    /// <summary>
    /// "4 of 10 answered without opening the text; the right paragraph was before you in 5 of 6"; nothing where nothing
    /// can be told.
    /// </summary>
    public static string Reading(ReadingTrace trace) => string.Join("; ", new[]
    {
        trace.Unopened == 0
            ? null
            : $"{Number(trace.Unopened)} of {Number(trace.Answers)} answered without opening the text",
        trace.Placed == 0
            ? null
            : $"the right paragraph was before you in {Number(trace.AtPlace)} of {Number(trace.Placed)}",
    }.OfType<string>());

    public static string Score(Results results) => Score(results.Marks, results.Points);

    /// <summary>"5 of 11 points".</summary>
    public static string Score(double earned, double points) => $"{Number(earned)} of {Count(points, "point")}";

    /// <summary>Says that the article is a retelling, where the bank names an original.</summary>
    public static string Retold(Bank bank) =>
        bank.Source is { Paragraphs: { } paragraphs } ? $"retold from {Number(paragraphs)} paragraphs" : "";

    /// <summary>"question 7 · who said · 1 point".</summary>
    public static string Heading(Session session) => $"Question {Number(session.Index + 1)} · {About(session)}";

    /// <summary>What a question earns. In a test of a class a teacher gives what no key can.</summary>
    private static string Worth(Session session, Question question) =>
        question.IsScored ? Count(question.Points, "point")
            : session.IsSealed || session.IsOnlyShown
                ? $"{Count(session.Current.Worth ?? question.Points, "point")}, from your teacher"
            : "not scored";

    /// <summary>"who said · 1 point".</summary>
    public static string About(Session session)
    {
        Question question = session.Current.Question;
        string tags = string.Concat(question.Tags.Take(2).Select(t => Plainly(t) + " · "));
        string flag = session.Current.IsFlagged ? " · flagged" : "";
        return $"{tags}{Worth(session, question)}{flag}";
    }

    /// <summary>What a family of derived questions asks; other words plainly.</summary>
    public static string Family(string word) => word switch
    {
        "who-says" => "who says it?",
        "what-they-say" => "what does somebody say?",
        "whose-idea" => "whose idea is it?",
        "sort-voices" => "statements, to be sorted by voice",
        "what-they-want" => "what could one side get?",
        "who-wants" => "who wants it?",
        "find-it" => "the sentence that tells it",
        _ => Plainly(word), // no family
    };

    public static string Plainly(string tag) => tag.Replace('-', ' ');

    public static string Count(double count, string noun) => $"{Number(count)} {noun}{(count == 1 ? "" : "s")}";

    /// <summary>At most two decimals, none if it is whole.</summary>
    public static string Number(double value) => value.ToString("0.##", CultureInfo.InvariantCulture);
}
