using Quiz.Core.Exchange;
using Quiz.Core.Questions;
using static Quiz.Core.Tests.Exchange.AllShapes;

namespace Quiz.Core.Tests.Exchange;

/// <summary>Answers given as JSON: right, half right, wrong, blank and not known, for every shape.</summary>
public class GraderTests
{
    [Theory]
    [InlineData("one", "\"a\"", 1.0, "right")]
    [InlineData("one", "\"The lamp\"", 1.0, "right")]
    [InlineData("one", "[\"a\"]", 1.0, "right")]
    [InlineData("one", "[\"a\", \"The  lamp\"]", 1.0, "right")]
    [InlineData("one", "\"c\"", 0.0, "not right")]
    [InlineData("one", "[]", 0.0, "blank")]
    [InlineData("one", "\" \"", 0.0, "blank")]
    [InlineData("one", "null", 0.0, "not known")]
    [InlineData("many", "[\"A\", \"D\", \"E\", \"G\"]", 1.0, "4 right − 0 wrong = 4 of 4")]
    [InlineData("many", "[\"Option A\"]", 0.25, "1 right − 0 wrong = 1 of 4")]
    [InlineData("many", "\"A\"", 0.25, "1 right − 0 wrong = 1 of 4")]
    [InlineData("many", "[\"B\", \"C\"]", 0.0, "0 right − 2 wrong = −2, so 0 of 4")]
    [InlineData("many", "[]", 0.0, "blank")]
    [InlineData("many", "null", 0.0, "not known")]
    [InlineData("all", "[\"A\", \"D\", \"E\", \"G\"]", 1.0, "4 of 4 right, 0 wrong: all")]
    [InlineData("all", "[\"A\", \"D\", \"E\"]", 0.0, "3 of 4 right, 0 wrong: nothing")]
    [InlineData("each", "[\"A\", \"D\", \"E\", \"B\"]", 5 / 7.0, "3 rightly ticked + 2 rightly left alone = 5 of 7")]
    [InlineData("each", "[]", 0.0, "blank")]
    [InlineData("statement", "true", 1.0, "right")]
    [InlineData("statement", "\"TRUE\"", 1.0, "right")]
    [InlineData("statement", "false", 0.0, "not right")]
    [InlineData("silent", "\"not given\"", 1.0, "right")]
    [InlineData("silent", "\"not-given\"", 1.0, "right")]
    [InlineData("word", "\" LAMP \"", 1.0, "right")]
    [InlineData("word", "\"light\"", 0.5, "0.5 of 1")]
    [InlineData("word", "[\"fire\"]", 0.0, "not right")]
    [InlineData("word", "null", 0.0, "not known")]
    [InlineData("number", "7.9", 1.0, "right")]
    [InlineData("number", "\"6,5\"", 1.0, "right")]
    [InlineData("number", "8.01e0", 0.0, "not right")]
    [InlineData("number", "[]", 0.0, "blank")]
    [InlineData("gaps", "[\"lamp\", \"oil\", \"sea\"]", 1.0, "3 of 3 gaps right")]
    [InlineData("gaps", "[\"lamp\", null, \"sea\"]", 2 / 3.0, "2 of 3 gaps right")]
    [InlineData("gaps", "[\"lamp\"]", 1 / 3.0, "1 of 3 gaps right")]
    [InlineData("gaps", "[\"\", \"\", \" \"]", 0.0, "blank")]
    [InlineData("gaps", "[1, 2, 3]", 0.0, "0 of 3 gaps right")]
    [InlineData("order", "[\"i1\", \"i2\", \"i3\", \"i4\", \"i5\", \"Item 6\"]", 1.0,
        "6 of 6 items stand in the right order among themselves")]
    [InlineData("order", "[]", 0.0, "blank")]
    [InlineData("order", "null", 0.0, "not known")]
    [InlineData("pairs", "[[\"keeper\", \"sleeps\"], [\"The lamp\", \"burns\"], [\"sea\", \"burns\"]]", 1.0,
        "3 of 3 pairs right")]
    [InlineData("pairs", "[[\"sea\", \"sings\"], [\"keeper\", \"sleeps\"]]", 1 / 3.0, "1 of 3 pairs right")]
    [InlineData("pairs", "[[\"keeper\", \"\"], [\"lamp\", null]]", 0.0, "blank")]
    [InlineData("pairs", "[]", 0.0, "blank")]
    [InlineData("groups", "[[\"oil\", \"light\"], [\"Wick\", \"light\"], [\"net\", \"fish\"]]", 1.0,
        "3 of 3 items right")]
    [InlineData("groups", "[[\"oil\", \"light\"], [\"net\", \"fish\"], [\"hat\", \"fish\"]]", 1 / 3.0,
        "2 right − 1 that fits no group = 1 of 3")]
    [InlineData("groups", "null", 0.0, "not known")]
    [InlineData("bank", "[\"lamp\", \"oil\"]", 1.0, "2 of 2 gaps right")]
    [InlineData("bank", "[\"\", \"oil\"]", 0.5, "1 of 2 gaps right")]
    [InlineData("bank", "[[\"2\", \"oil\"]]", 0.5, "1 of 2 gaps right")]
    [InlineData("bank", "[[2, \"sea\"]]", 0.0, "0 of 2 gaps right")]
    [InlineData("mark", "[\"p1.1\"]", 1.0, "1 of 1 sentence right")]
    [InlineData("mark", "\"p1.1\"", 1.0, "1 of 1 sentence right")]
    [InlineData("mark", "[\"p1.2\"]", 0.0, "2 × 0 right ÷ (1 marked + 1 needed) = 0")]
    [InlineData("marks", "[\"p1.1\", \"p2.1\"]", 1.0, "2 of 2 sentences right")]
    [InlineData("marks", "[\"p1.1\", \"p1.2\", \"p2.1\", \"p2.2\"]", 2 / 3.0,
        "2 × 2 right ÷ (4 marked + 2 needed) = 2/3")]
    [InlineData("marks", "[]", 0.0, "blank")]
    [InlineData("open", "\"Since.\"", null, "a person reads it, so it has no score here")]
    [InlineData("open", "[]", null, "blank; a person reads it, so it has no score here")]
    [InlineData("open", "null", null, "not known; a person reads it, so it has no score here")]
    public void An_answer_earns(string question, string answer, double? score, string reason)
    {
        Graded graded = Grade(question, answer);
        Assert.Equal(score, graded.Score);
        Assert.Equal(reason, graded.Reason);
        Assert.Equal("S1", graded.Learner);
        Assert.Equal(question, graded.Question);
    }

    /// <summary>Open University, multiple response: (right − wrong) / correct, not below 0.</summary>
    [Theory]
    [InlineData("ADEG", 1)]
    [InlineData("D", 0.25)]
    [InlineData("ADEGF", 0.75)]
    [InlineData("ADEBC", 0.25)]
    public void Right_minus_wrong_as_the_Open_University_has_it(string ticked, double score) =>
        Assert.Equal((score, 4 * score, 4), (Grade("many", List(ticked.Select(c => c.ToString()))) is var g
            ? (g.Score!.Value, g.Points!.Value, g.Max)
            : default));

    /// <summary>Moodle 4.5.6, question/type/ordering: some of its results, as it gave them.</summary>
    [Theory]
    [InlineData("312456", 5 / 6.0, 3 / 6.0, 4 / 6.0, 0)]
    [InlineData("324561", 4 / 6.0, 1 / 6.0, 2 / 6.0, 0)]
    [InlineData("623451", 4 / 6.0, 4 / 6.0, 3 / 6.0, 0)]
    [InlineData("234561", 5 / 6.0, 0, 4 / 6.0, 0)]
    [InlineData("654321", 0, 0, 0, 0)]
    [InlineData("123456", 1, 1, 1, 1)]
    public void Orders_as_Moodle_has_them(string order, double longest, double places, double next, double whole)
    {
        string answer = List(order.Select(c => $"i{c}"));
        Assert.Equal([longest, places, next, whole],
            new[] { "order", "places", "next", "whole" }.Select(q => Grade(q, answer).Score!.Value));
    }

    /// <summary>
    /// Certainty-based marking as Moodle does it: 1, 2, 3 for right, 0, −2, −6 for wrong, 0 for "no idea".
    /// </summary>
    [Theory]
    [InlineData("one", "\"a\"", "1", 1)]
    [InlineData("one", "\"a\"", "2", 2)]
    [InlineData("one", "\"a\"", "\"3\"", 3)]
    [InlineData("one", "\"c\"", "1", 0)]
    [InlineData("one", "\"c\"", "2.0", -2)]
    [InlineData("one", "\"c\"", "3", -6)]
    [InlineData("one", "[]", "3", -6)]
    [InlineData("one", "null", "3", 0)]
    [InlineData("one", "null", "null", 0)]
    [InlineData("one", "\"a\"", "null", null)]
    [InlineData("whole", "[]", "2", -2)]
    [InlineData("many", "[\"A\"]", "3", null)]
    [InlineData("open", "\"x\"", "3", null)]
    public void Certainty_is_tallied(string question, string answer, string certainty, int? mark) =>
        Assert.Equal(mark, Grade(question, answer, $", \"certainty\": {certainty}").Mark);

    [Theory]
    [InlineData("one", "\"a\"", "[\"p1.1\"]", null, 1, ProofOutcome.RightAndShown, "right, proof right: 1 × 1 = 1")]
    [InlineData("one", "\"a\"", "\"p1.1\"", null, 1, ProofOutcome.RightAndShown, "right, proof right: 1 × 1 = 1")]
    [InlineData("one", "\"a\"", "[\"p2.1\"]", null, 0.5, ProofOutcome.RightNotShown, "right, proof wrong: 1 × ½ = 0.5")]
    [InlineData("one", "\"a\"", "[\"p1.1\", \"p2.1\"]", null, 0.5, ProofOutcome.RightNotShown,
        "right, proof wrong: 1 × ½ = 0.5")]
    [InlineData("one", "\"a\"", "[]", null, 0.5, ProofOutcome.RightNotShown, "right, proof wrong: 1 × ½ = 0.5")]
    [InlineData("one", "\"c\"", "[\"p1.1\"]", null, 0, ProofOutcome.FoundMisread, "not right, proof right: 0 × 1 = 0")]
    [InlineData("one", "\"c\"", "[\"p2.2\"]", null, 0, ProofOutcome.NotFound, "not right, proof wrong: 0 × ½ = 0")]
    [InlineData("one", "\"a\"", "null", null, 1, null, "right")]
    [InlineData("one", "\"a\"", "null", ProofPolicy.Required, 0.5, ProofOutcome.RightNotShown,
        "right, no proof: 1 × ½ = 0.5")]
    [InlineData("one", "\"a\"", "[\"p2.1\"]", ProofPolicy.Never, 1, null, "right")]
    [InlineData("one", "null", "[\"p1.1\"]", ProofPolicy.Required, 0, null, "not known")]
    [InlineData("one", "[]", "null", ProofPolicy.Required, 0, ProofOutcome.NotFound, "blank, no proof: 0 × ½ = 0")]
    [InlineData("asked", "\"a\"", "null", null, 0.5, ProofOutcome.RightNotShown, "right, no proof: 1 × ½ = 0.5")]
    [InlineData("asked", "\"a\"", "null", ProofPolicy.Optional, 1, null, "right")]
    [InlineData("unasked", "\"a\"", "[\"no such.7\"]", ProofPolicy.Required, 1, null, "right")]
    [InlineData("no-place", "\"a\"", "[\"p1.1\"]", null, 1, null, "right")]
    [InlineData("silent", "\"not-given\"", "[]", null, 1, ProofOutcome.RightAndShown, "right, proof right: 1 × 1 = 1")]
    [InlineData("silent", "\"not-given\"", "[\"p1.1\"]", null, 0.5, ProofOutcome.RightNotShown,
        "right, proof wrong: 1 × ½ = 0.5")]
    [InlineData("gaps", "[\"lamp\"]", "[\"p2.1\"]", null, 1 / 6.0, ProofOutcome.NotFound,
        "1 of 3 gaps right, proof wrong: 1/3 × ½ = 1/6")]
    [InlineData("word", "\"glow\"", "[\"p1.1\"]", null, 1 / 3.0, ProofOutcome.FoundMisread,
        "0.333 of 1, proof right: 1/3 × 1 = 1/3")]
    [InlineData("mark", "\"p1.1\"", "[\"p1.1\"]", ProofPolicy.Required, 1, null, "1 of 1 sentence right")]
    public void A_proof_counts(string question, string answer, string proof, ProofPolicy? prove, double score,
        ProofOutcome? outcome, string reason)
    {
        Graded graded = Grade(question, answer, $", \"proof\": {proof}", prove);
        Assert.Equal((score, outcome, reason), (graded.Score!.Value, graded.Proof, graded.Reason));
    }

    /// <summary>Moodle 4.5.6, question/type/shortanswer/tests/question_test.php.</summary>
    [Theory]
    [InlineData("Frog", "Frog", false, true)]
    [InlineData("Frog", "frog", false, false)]
    [InlineData("   Frog   ", "Frog", false, true)]
    [InlineData("   FROG   ", "Frog", true, true)]
    [InlineData("Frogs", "Frog", true, false)]
    [InlineData("Fog", "F*og", false, true)]
    [InlineData("   Fat dog   ", "F*og", false, true)]
    [InlineData("Fg", "F*og", false, false)]
    public void Short_answers_as_Moodle_has_them(string response, string pattern, bool ignoreCase, bool isRight) =>
        Assert.Equal(isRight ? 1 : 0, GradeAlone(
            Fill("q", new TextGap { Accept = [new(pattern)], Policy = new(ignoreCase, false) }),
            $"\"{response}\"").Score);

    /// <summary>Moodle 4.5.6, question/type/numerical/tests/answer_test.php.</summary>
    [Theory]
    [InlineData(7, 1, "5.99", false)]
    [InlineData(7, 1, "6.0", true)]
    [InlineData(7, 1, "8.0", true)]
    [InlineData(7, 1, "8.01", false)]
    [InlineData(1e-20, 0, "9.999999e-21", false)]
    [InlineData(1e-20, 0, "1e-20", true)]
    [InlineData(0, 1e-24, "-2e-24", false)]
    [InlineData(0, 1e-24, "-1e-24", true)]
    public void Numbers_as_Moodle_has_them(double right, double tolerance, string response, bool isRight) =>
        Assert.Equal(isRight ? 1 : 0,
            GradeAlone(Fill("q", new NumberGap { Answer = right, Tolerance = new(0, tolerance) }), response).Score);

    /// <summary>There is nobody to ask again, but what cannot be read is no wrong answer either.</summary>
    [Theory]
    [InlineData("\"a dozen\"", null, "no number that can be read, so it has no score")]
    [InlineData("\"12 or 13\"", null, "no number that can be read, so it has no score")]
    [InlineData("\" \"", 0.0, "blank")]
    [InlineData("null", 0.0, "not known")]
    [InlineData("\"(7)\"", 1.0, "right")]
    [InlineData("\"12 eggs\"", 0.0, "not right")]
    public void What_is_no_number_has_no_score(string answer, double? score, string reason)
    {
        Graded graded = Grade("number", answer, ", \"certainty\": 2");
        Assert.Equal((score, score, reason), (graded.Score, graded.Points, graded.Reason));
        Assert.Equal(score is null, graded.Mark is null);
    }

    [Theory]
    [InlineData(0.5, "en", "50%", 1)]
    [InlineData(50, "en", "50%", 1)]
    [InlineData(0.5, "en", "50", 0)]
    [InlineData(12500, "en", "12,500 crowns", 1)]
    [InlineData(12500, "en", "12.500", 0)]
    [InlineData(12500, "de", "12.500", 1)]
    [InlineData(12500, "de", "12.500 €", 1)]
    [InlineData(12500, "de", "12500,00", 1)]
    [InlineData(3.4, "de", "3,4", 1)]
    [InlineData(3.4, "de", "34", 0)]
    public void Numbers_as_the_language_writes_them(double right, string language, string response, double score) =>
        Assert.Equal(score,
            GradeAlone(Fill("q", new NumberGap { Answer = right, Language = language }), $"\"{response}\"").Score);

    [Fact]
    public void The_parts_say_what_was_judged()
    {
        Assert.Equal(
            [new("1", "fire", false, "The fire is out.")],
            Grade("word", "\"fire\"").Parts);
        Assert.Equal(
            [new("1", "lamp", true), new("2", "", false), new("3", "fog", false)],
            Grade("gaps", "[\"lamp\", \"\", \"fog\"]").Parts);
        Assert.Equal(
            [new("keeper", "sleeps", true), new("sea", "sings", false)],
            Grade("pairs", "[[\"sea\", \"sings\"], [\"keeper\", \"sleeps\"]]").Parts);
    }

    [Fact]
    public void A_text_is_found_however_its_signs_are_typed()
    {
        Assert.Equal("It’s the sea — alone", Grade("one", "\"It's the sea - alone\"").Parts[0].Id);
        Assert.Equal("c", Grade("one", "\"Cafe\u0301|bar\"").Parts[0].Id);
    }

    private static Graded GradeAlone(Question question, string answer) =>
        new Grader(Build.Bank(question), null).Grade(
            JsonLine.Read(System.Text.Encoding.UTF8.GetBytes($$"""{"question": "q", "answer": {{answer}}}""")));

    private static string List(IEnumerable<string> texts) => $"[{string.Join(", ", texts.Select(t => $"\"{t}\""))}]";
}
