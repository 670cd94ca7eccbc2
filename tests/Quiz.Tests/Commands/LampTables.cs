namespace Quiz.Tests.Commands;

/// <summary>The lamp's bank with tables that questions are made from.</summary>
internal static class LampTables
{
    /// <summary>Two sentences of the writer's, so that one of them can be looked for.</summary>
    /// <param name="derive">The line that names the families.</param>
    public static string Of(string lamp, string derive) => lamp
        .Replace("derive: []\n", derive, StringComparison.Ordinal)
        .Replace("says: \"the lamp never failed in a storm\"", "says: \"No gale has ever put out the light.\"",
            StringComparison.Ordinal)
        .Replace("by: ines", "by: article", StringComparison.Ordinal)
        .Replace("wants:\n", """
              - id: three-fuels
                by: article
                says: "More than one fuel has been tried."
                evidence:
                  - passage: lamp
                    exact: "It has burned oil, gas and current."
            wants:

            """, StringComparison.Ordinal);
}
