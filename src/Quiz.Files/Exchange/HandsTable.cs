using Quiz.Core.Questions;
using Quiz.Core.Sessions;
using Quiz.Files.Formats;

namespace Quiz.Files.Exchange;

/// <summary>The hands of a presentation as a table: a row for each line of each vote.</summary>
public static class HandsTable
{
    public static void Write(Session session, TextWriter output)
    {
        using var csv = new CsvTable(output, TableForm.Usual, "question", "vote", "option", "text", "right", "hands");
        foreach (Asked asked in session.Questions)
        {
            Ballot ballot = Ballot.Of(asked);
            for (int vote = 0; vote < asked.Votes.Count; vote++)
            {
                foreach (BallotLine line in ballot.Lines)
                {
                    if (asked.Votes[vote].Of(line.Id) is { } hands)
                        csv.Add(asked.Question.Id).Add(vote + 1).Add(line.Name).Add(line.Text).Add(Right(line))
                            .Add(hands).EndRow();
                }
            }
        }
    }

    private static string Right(BallotLine line) => line.Outcome switch
    {
        Outcome.Right => "yes",
        Outcome.Partly => "partly",
        _ => "no",
    };
}
