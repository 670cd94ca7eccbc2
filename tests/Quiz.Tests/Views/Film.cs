using System.Text;

namespace Quiz.Tests.Views;

/// <summary>What was seen, frame by frame.</summary>
internal sealed class Film(Headless screen)
{
    private readonly StringBuilder _frames = new();

    public void Press(params string[] keys)
    {
        foreach (string key in keys)
        {
            screen.Press(key);
            Shoot(key);
        }
    }

    public void Shoot(string caption) => _frames.Append("=== ").Append(caption).Append('\n').Append(screen.Text);

    public void Check(string name) => Golden.Check(_frames.ToString(), $"tests/Quiz.Tests/Views/Golden/{name}.txt");
}
