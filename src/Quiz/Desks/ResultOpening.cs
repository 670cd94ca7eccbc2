using Quiz.Core.Classroom;
using Quiz.Core.Classroom.Marking;
using Quiz.Core.Sessions;
using Quiz.Files.Storage;
using Quiz.Screens;

namespace Quiz.Desks;

/// <summary>A result that is opened with its key: feedback as after any test.</summary>
internal static class ResultOpening
{
    /// <exception cref="StorageException">The result does not belong to the key.</exception>
    public static Message.Opened Of(TakenFile taken, KeyFile key, Desk desk)
    {
        try
        {
            Session session = key.Reveal(taken.Result);
            string said = string.Join(' ', [.. Troubles(taken.Result), .. key.Gone.IsEmpty
                ? Array.Empty<string>()
                : [GoneQuestions.LeftOut(key.Gone.Count)]]);
            return desk.Show(
                session, System.Text.Encoding.UTF8.GetBytes(key.BankText), taken.Path, said.Length == 0 ? null : said);
        }
        catch (MalformedFileException e)
        {
            throw new StorageException($"\"{taken.Path}\" cannot be shown. {e.Message}", e);
        }
    }

    private static IEnumerable<string> Troubles(Result result)
    {
        if (!result.IsHandedIn) yield return "This was not handed in; here is what was answered.";
        if (result.Damaged is [var first, ..])
            yield return FormattableString.Invariant($"Line {first.Line} is damaged and left out.");
        if (result.FirstMisfit is { } line)
            yield return FormattableString.Invariant(
                $"Line {line} does not fit the line before: the file was changed.");
    }
}
