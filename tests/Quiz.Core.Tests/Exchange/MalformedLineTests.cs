using Quiz.Core.Exchange;

namespace Quiz.Core.Tests.Exchange;

/// <summary>What cannot be understood is refused in one sentence that says what is wrong and what is allowed.</summary>
public class MalformedLineTests
{
    [Theory]
    [InlineData("", "This is not JSON: it goes wrong at column 1. A line is one whole object.")]
    [InlineData("""{"question": "one", "answer": "a",}""",
        "This is not JSON: it goes wrong at column 35. A line is one whole object.")]
    [InlineData("""{"question": "öäü", answer: 1}""",
        "This is not JSON: it goes wrong at column 21. A line is one whole object.")]
    [InlineData("""{"question": "one", "answer": "a"} {}""",
        "This is not JSON: it goes wrong at column 36. A line is one whole object.")]
    [InlineData("""["one", "a"]""",
        """A line is one object, such as {"learner": "S017", "question": "why-ration", "answer": "…"}.""")]
    [InlineData("""{"answer": "a"}""",
        "There is no \"question\". A line has a question, an answer (null for \"I don't know\") and, if you like, learner, certainty and proof.")]
    [InlineData("""{"question": null, "answer": "a"}""",
        "There is no \"question\". A line has a question, an answer (null for \"I don't know\") and, if you like, learner, certainty and proof.")]
    [InlineData("""{"question": "one"}""",
        "There is no \"answer\". A line has a question, an answer (null for \"I don't know\") and, if you like, learner, certainty and proof.")]
    [InlineData("""{"question": "one", "answer": "a", "answer": "b"}""", "The key \"answer\" is there twice.")]
    [InlineData("""{"learner": ["S1"], "question": "one", "answer": "a"}""", "\"learner\" takes a text.")]
    [InlineData("""{"question": "one", "answer": "\ud800"}""",
        @"A text has half a character: \uD800 to \uDFFF come in pairs.")]
    [InlineData("""{"question": "noe", "answer": "a"}""",
        "There is no question \"noe\" in \"lamp\". Did you mean \"one\"?")]
    [InlineData("""{"question": "nothing like it", "answer": "a"}""",
        "There is no question \"nothing like it\" in \"lamp\". Its questions are named by their ids.")]
    public void A_line(string line, string sentence) =>
        Assert.Equal(sentence, Assert.Throws<MalformedLineException>(() => AllShapes.Grade(line)).Message);

    [Theory]
    [InlineData("one", "\"The lmap\"", "\"one\" has no option \"The lmap\". Did you mean \"The lamp\"?")]
    [InlineData("all", "[\"A\", \"quite another\"]",
        "\"all\" has no option \"quite another\". It has: \"A\", \"B\", \"C\", \"D\", \"E\", \"F\", \"G\".")]
    [InlineData("one", "[\"a\", \"c\"]", "\"one\" takes one option, and this is 2.")]
    [InlineData("one", "{\"a\": 1}", "\"one\" takes one option.")]
    [InlineData("many", "[[\"A\"]]", "\"many\" takes a list of options.")]
    [InlineData("many", "[null]", "\"many\" takes a list of options.")]
    [InlineData("word", "[\"lamp\", \"oil\"]", "\"word\" takes one text, and this has 2.")]
    [InlineData("word", "[[\"lamp\"]]", "\"word\" takes one text.")]
    [InlineData("gaps", "\"lamp\"", "\"gaps\" takes a list of 3 texts, one for each gap.")]
    [InlineData("gaps", "[\"a\", \"b\", \"c\", \"d\"]",
        "\"gaps\" takes a list of 3 texts, one for each gap, and this has 4.")]
    [InlineData("order", "[\"i1\", \"i2\", \"i3\", \"i4\", \"i5\"]",
        "The item \"i6\" is missing; an order has each item once.")]
    [InlineData("order", "[\"i1\", \"i2\", \"i3\", \"i4\", \"i5\", \"i6\", \"Item 1\"]",
        "The item \"Item 1\" is there twice; an order has each item once.")]
    [InlineData("order", "[\"i1\", \"i7\"]",
        "\"order\" has no item \"i7\". It has: \"i1\", \"i2\", \"i3\", \"i4\", \"i5\", \"i6\".")]
    [InlineData("pairs", "[\"keeper\", \"sleeps\"]",
        "\"pairs\" takes a list of pairs, such as [[\"left\", \"right\"]].")]
    [InlineData("pairs", "\"keeper\"", "\"pairs\" takes a list of pairs, such as [[\"left\", \"right\"]].")]
    [InlineData("pairs", "[[\"keeper\", \"sleeps\"], [\"The keeper\", \"burns\"]]",
        "\"keeper\" is there twice; it can be put to one thing only.")]
    [InlineData("pairs", "[[\"keeper\", \"flies home\"]]",
        "\"pairs\" has no right side \"flies home\". It has: \"sleeps\", \"burns\", \"sings\".")]
    [InlineData("groups", "[[\"owl\", \"light\"]]", "\"groups\" has no item \"owl\". Did you mean \"oil\"?")]
    [InlineData("groups", "[[\"oil\"]]", "\"groups\" takes a list of pairs, such as [[\"item\", \"group\"]].")]
    [InlineData("bank", "[\"lamp\", \"oil\", \"sea\"]",
        "\"bank\" takes a list of 2 words, one for each gap, or of pairs such as [[\"1\", \"word\"]], and this has 3.")]
    [InlineData("bank", "[\"lamp\", [\"2\", \"oil\"]]",
        "\"bank\" takes a list of 2 words, one for each gap, or of pairs such as [[\"1\", \"word\"]].")]
    [InlineData("mark", "[\"p1.4\"]", "There is no sentence \"p1.4\": \"p1\" has 3.")]
    [InlineData("mark", "[\"p1.0\"]", "There is no sentence \"p1.0\": \"p1\" has 3.")]
    [InlineData("mark", "[\"p1\"]", "\"p1\" is no sentence. Write passage and number: \"supply.2\".")]
    [InlineData("mark", "[\"p8.1\"]", "There is no passage \"p8\". The bank's passages are named by their ids.")]
    [InlineData("mark", "[[\"p1.1\"]]",
        "\"mark\" takes the address of a sentence, such as \"supply.2\", or a list of them.")]
    [InlineData("open", "[\"a\", \"b\"]", "\"open\" takes one text.")]
    public void An_answer(string question, string answer, string sentence) =>
        Assert.Equal(sentence, Assert.Throws<MalformedLineException>(() => AllShapes.Grade(question, answer)).Message);

    [Theory]
    [InlineData("certainty", "0", "\"certainty\" is 1 (under 67 % sure), 2 (67 to 80 %) or 3 (over 80 %), not \"0\".")]
    [InlineData("certainty", "2.5",
        "\"certainty\" is 1 (under 67 % sure), 2 (67 to 80 %) or 3 (over 80 %), not \"2.5\".")]
    [InlineData("certainty", "\"sure\"",
        "\"certainty\" is 1 (under 67 % sure), 2 (67 to 80 %) or 3 (over 80 %), not \"sure\".")]
    [InlineData("certainty", "[2]", "\"certainty\" is 1 (under 67 % sure), 2 (67 to 80 %) or 3 (over 80 %).")]
    [InlineData("proof", "[\"p2.3\"]", "There is no sentence \"p2.3\": \"p2\" has 2.")]
    [InlineData("proof", "{}", "\"proof\" takes the address of a sentence, such as \"supply.2\", or a list of them.")]
    public void What_comes_with_an_answer(string key, string value, string sentence) =>
        Assert.Equal(sentence, Assert.Throws<MalformedLineException>(() =>
            AllShapes.Grade("one", "\"a\"", $", \"{key}\": {value}")).Message);

    [Fact]
    public void Keys_that_no_answer_has_are_passed_over() =>
        Assert.Equal(1,
            AllShapes.Grade("""{"time": "12:00", "question": "one", "answer": "a", "seconds": [4]}""").Score);

    [Fact]
    public void Who_answered_may_be_a_number_or_left_out()
    {
        Assert.Equal("17", AllShapes.Grade("""{"learner": 17, "question": "one", "answer": "a"}""").Learner);
        Assert.Null(AllShapes.Grade("""{"question": "one", "answer": "a"}""").Learner);
    }
}
