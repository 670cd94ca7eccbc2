using Quiz.Core.Banks;

namespace Quiz.Core.Classroom.Printing;

/// <summary>
/// The short names under which students see a bank's questions: ids say too much ("lavrov-denies-it").
/// </summary>
public static class QuestionCodes
{
    /// <summary>
    /// The code of each question by its id. It depends on the id alone, unless two questions of the bank would share
    /// one.
    /// </summary>
    public static IReadOnlyDictionary<string, string> Of(Bank bank)
    {
        var codes = new Dictionary<string, string>(StringComparer.Ordinal);
        var taken = new HashSet<string>(StringComparer.Ordinal);
        foreach (string id in bank.All.Select(q => q.Id).Order(StringComparer.Ordinal))
        {
            int turn = 0;
            while (!taken.Add(codes[id] = ShortCode.Of(FormattableString.Invariant($"code {turn}"), id))) turn++;
        }

        return codes;
    }
}
