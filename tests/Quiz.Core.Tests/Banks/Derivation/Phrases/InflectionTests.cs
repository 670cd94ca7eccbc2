using Quiz.Core.Banks.Derivation.Phrases;

namespace Quiz.Core.Tests.Banks.Derivation.Phrases;

public class InflectionTests
{
    private static readonly Inflection English = Idiom.Of("en").Inflection;

    [Theory]
    [InlineData("doubts", "doubt")]
    [InlineData("denies", "deny")]
    [InlineData("promises", "promise")]
    [InlineData("stresses", "stress")]
    [InlineData("wishes", "wish")]
    [InlineData("goes on record", "go on record")]
    [InlineData("suggests in a question", "suggest in a question")]
    [InlineData("writes", "write")]
    [InlineData("foresees", "foresee")]
    [InlineData("fear", "fear")]
    public void A_verb_stands_bare_behind_does(string verb, string expected) => Assert.Equal(expected, English.Base(verb));

    [Theory]
    [InlineData("said")]
    [InlineData("is afraid")]
    [InlineData("has said")]
    [InlineData("always insists")]
    [InlineData("mumbles")]
    public void A_verb_that_is_not_known_is_left_alone(string verb) => Assert.Null(English.Base(verb));

    [Theory]
    [InlineData("fear", false, "fears")]
    [InlineData("fears", true, "fear")]
    [InlineData("is afraid", true, "are afraid")]
    [InlineData("said", true, "said")]
    public void A_verb_goes_with_one_or_several(string verb, bool isPlural, string expected) => Assert.Equal(expected, English.For(verb, isPlural));

    [Theory]
    [InlineData("The shopkeepers", true)]
    [InlineData("Residents", true)]
    [InlineData("Local people", true)]
    [InlineData("Ana and Ben", true)]
    [InlineData("The town council", false)]
    [InlineData("Russia", false)]
    [InlineData("The United States", false)]
    [InlineData("Paris", false)]
    [InlineData("The press", false)]
    public void Whether_a_name_means_several_is_guessed(string name, bool expected) => Assert.Equal(expected, English.IsPluralName(name));
}
