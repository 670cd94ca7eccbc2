namespace Quiz.Core.Banks;

/// <summary>The paragraph of the original that a passage retells.</summary>
/// <param name="Paragraph">Its number, from 1.</param>
/// <param name="Sha256">Its fingerprint: SHA-256 in lower-case hex after NFC and folding of white space, quotes and
/// dashes.</param>
public sealed record Original(int Paragraph, string? Sha256);
