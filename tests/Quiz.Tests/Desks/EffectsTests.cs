using System.Diagnostics;
using System.Runtime.CompilerServices;
using Quiz.Desks;
using Quiz.Running;
using Quiz.Screens;

namespace Quiz.Tests.Desks;

public class EffectsTests
{
    public static TheoryData<string> Effects =>
        [.. typeof(Effect).GetNestedTypes().Where(t => t.IsAssignableTo(typeof(Effect))).Select(t => t.Name)];

    /// <summary>
    /// A new effect must not vanish: the desk performs it, or says whose it is. What comes of an empty one is nobody's
    /// concern.
    /// </summary>
    [Theory]
    [MemberData(nameof(Effects))]
    public void Each_is_somebodys(string name)
    {
        var effect = (Effect)RuntimeHelpers.GetUninitializedObject(typeof(Effect).GetNestedType(name)!);
        using var desk = new Desk(
            new Io(TextReader.Null, TextWriter.Null, TextWriter.Null, TimeProvider.System, _ => null, "/nowhere"),
            null, null, "");
        Exception? fault = Record.Exception(() => desk.Perform(effect));
        Assert.IsNotType<UnreachableException>(fault);
    }
}
