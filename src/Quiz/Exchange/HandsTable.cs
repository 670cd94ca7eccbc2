using System.Globalization;
using CsvHelper;
using Quiz.Core.Presenting;
using Quiz.Core.Prose;
using Quiz.Core.Questions;
using Quiz.Core.Sessions;

namespace Quiz.Exchange;

/// <summary>The hands of a presentation as a table with a header (RFC 4180): a row for each line of each vote.</summary>
internal static class HandsTable
{
    public static void Write(Session session, TextWriter output)
    {
        using var csv = CsvWriter.Create(output, leaveOpen: true);
        csv.WriteRecord(["question", "vote", "option", "text", "right", "hands"]);
        foreach (Asked asked in session.Questions)
        {
            Ballot ballot = Ballot.Of(asked);
            for (int vote = 0; vote < asked.Votes.Count; vote++)
            {
                foreach (BallotLine line in ballot.Lines)
                {
                    if (asked.Votes[vote].Of(line.Id) is { } hands) Write(csv, [asked.Question.Id, Number(vote + 1), line.Name, line.Text, Right(line), Number(hands)]);
                }
            }
        }
    }

    private static void Write(CsvWriter csv, string[] cells)
    {
        foreach (string cell in cells) csv.WriteField(Visible.Of(cell));
        csv.EndRecord();
    }

    private static string Right(BallotLine line) => line.Outcome switch
    {
        Outcome.Right => "yes",
        Outcome.Partly => "partly",
        _ => "no",
    };

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
