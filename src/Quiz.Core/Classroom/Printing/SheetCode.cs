using System.Globalization;
using Quiz.Core.Sessions;

namespace Quiz.Core.Classroom.Printing;

/// <summary>
/// The short name of an order of questions, options and items: it stands on the sheets, and again where they are typed
/// in.
/// </summary>
public static class SheetCode
{
    /// <summary>
    /// The code of a sitting's orders. Other questions or another order have another one (up to 1 in 450,000 by
    /// chance); a corrected wording leaves it as it is.
    /// </summary>
    public static string Of(Session sitting) =>
        ShortCode.Of("sheet", string.Join('\n', sitting.Questions.Select(Order)));

    /// <summary>A question, and where its parts stand in the bank.</summary>
    private static string Order(Asked asked) => asked.Question.Match(
        choice: q => Line(q.Id, Places(asked.Options, q.Options)),
        fill: q => q.Id,
        order: q => Line(q.Id, Places(asked.Items, q.Items)),
        pair: q => Line(q.Id, Places(asked.Lefts, q.Lefts), Places(asked.Rights, q.Rights)),
        mark: q => q.Id,
        open: q => q.Id);

    private static string Line(params string[] parts) => string.Join(' ', parts);

    private static string Places<T>(Items<T> shown, Items<T> inBank)
        where T : class
    {
        List<T> all = [.. inBank];
        return string.Join(',', shown.Select(part => all.IndexOf(part).ToString(CultureInfo.InvariantCulture)));
    }
}
