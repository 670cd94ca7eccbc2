using Quiz.Core.Banks;
using Quiz.Core.Banks.Readers;
using Quiz.Core.Maps;
using Quiz.Tests;

namespace Quiz.Core.Tests.Maps;

/// <summary>Banks with maps, and maps as text.</summary>
internal static class Mapped
{
    /// <summary>Two sides, parts of things, an offer, something that binds both, voices.</summary>
    public static Bank Ferry { get; } = Read("tests/Quiz.Tests/Views/ferry.yaml");

    /// <summary>Three sides.</summary>
    public static Bank Clock { get; } = Read("tests/Quiz.Core.Tests/Banks/Derivation/Banks/clock.yaml");

    public static string Drawn(Bank bank, MapLook look, int width) =>
        string.Concat(MapPicture.Of(ArticleMap.Of(bank), look, width, Cells).Select(l => l.Text.TrimEnd() + "\n"));

    /// <summary>As a terminal counts them: Chinese letters take two.</summary>
    public static int Cells(string grapheme) => grapheme[0] is >= '\u2E80' and <= '\u9FFF' ? 2 : 1;

    private static Bank Read(string path) =>
        BankReader.Read(File.ReadAllBytes(Path.Combine(Golden.Repository, path))).Bank!; // without a fault
}
