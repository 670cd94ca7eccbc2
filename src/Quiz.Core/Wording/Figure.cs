namespace Quiz.Core.Wording;

/// <summary>A figure that reports give of a thing, under the names that each output calls it by.</summary>
/// <param name="Key">In JSON and in tables for spreadsheets.</param>
/// <param name="Heading">To a reader.</param>
/// <param name="Decimals">How many a reader gets; files have all.</param>
/// <param name="Meaning">What it says, in one sentence.</param>
/// <param name="Of">Null where it is not defined.</param>
public sealed record Figure<T>(string Key, string Heading, int Decimals, string Meaning, Func<T, double?> Of)
{
    public string Shown(T thing) => Words.Number(Of(thing), Decimals);
}
