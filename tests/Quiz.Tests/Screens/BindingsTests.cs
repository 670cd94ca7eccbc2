using Quiz.Screens;

namespace Quiz.Tests.Screens;

public class BindingsTests
{
    /// <summary>The footer, the help screen and the README agree only if a row says all three things.</summary>
    [Fact]
    public void Every_row_is_named_and_has_a_key() =>
        Assert.All(Bindings.All, b => Assert.True(b is { Keys.IsEmpty: false, Shown.Length: > 0, Label.Length: > 0 }));

    [Fact]
    public void Every_command_can_be_reached() =>
        Assert.Empty(Enum.GetValues<Quiz.Screens.Pages.Command>().Except(Bindings.All.Select(b => b.Command)));
}
