using Quiz.Core.Banks;
using Quiz.Core.Sessions;

namespace Quiz.Core.Printing;

/// <summary>The short names under which students see a bank's questions: ids say too much ("lavrov-denies-it").</summary>
public static class QuestionCodes
{
    /// <summary>No vowels, so that no word comes about, and nothing that looks like something else in handwriting.</summary>
    private const string Signs = "2345678bcdfghjkmnpqrstvwxz";

    private const int Length = 4;

    /// <summary>The code of each question by its id. It depends on the id alone, unless two questions of the bank would share one.</summary>
    public static IReadOnlyDictionary<string, string> Of(Bank bank)
    {
        var codes = new Dictionary<string, string>(StringComparer.Ordinal);
        var taken = new HashSet<string>(StringComparer.Ordinal);
        foreach (string id in bank.All.Select(q => q.Id).Order(StringComparer.Ordinal))
        {
            int turn = 0;
            while (!taken.Add(codes[id] = Code(id, turn))) turn++;
        }

        return codes;
    }

    private static string Code(string id, int turn)
    {
        ulong rank = Shuffle.Rank(FormattableString.Invariant($"code {turn}"), id);
        var code = new char[Length];
        for (int i = 0; i < Length; i++)
        {
            code[i] = Signs[(int)(rank % (ulong)Signs.Length)];
            rank /= (ulong)Signs.Length;
        }

        return new string(code);
    }
}
