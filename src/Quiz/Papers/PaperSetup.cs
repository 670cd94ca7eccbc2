namespace Quiz.Papers;

/// <summary>How the sheets of a test were printed: together with the test it decides every order on them.</summary>
/// <param name="Versions">How many versions.</param>
/// <param name="Seed">That of the first version.</param>
internal sealed record PaperSetup(int Versions, long Seed);
