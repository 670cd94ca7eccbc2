using System.Text.Json;
using Microsoft.Data.Sqlite;
using Quiz.Core;
using Quiz.Core.Classroom.Marking;
using Quiz.Core.Classroom.Reports;
using Quiz.Core.Questions;
using Quiz.Core.Sessions;

namespace Quiz.Files.Gradebooks;

/// <summary>
/// The answers of a gradebook as a report takes them: what was given and what it earned, without the words and reasons.
/// </summary>
/// <remarks>In a class most answers are the same, and such ones share one object: what is worked out of one need not be
/// for the others.</remarks>
public sealed class ResponseRows
{
    /// <summary>
    /// For each file its answers, a line each, under all rules they were ever marked by, the latest last.
    /// </summary>
    /// <remarks>A class of thousands has hundreds of thousands of answers; SQLite puts them together three times as
    /// fast as they can be fetched one by one.</remarks>
    public const string Query = """
        SELECT file, group_concat(json_array(question, state, points, max, answer, certainty, shown, dispute, mark), char(10) ORDER BY question, generation)
        FROM answers GROUP BY file
        """;

    private readonly Dictionary<string, Items<Response>> _byFile = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Response> _responses = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Answer> _answers = new(StringComparer.Ordinal);

    /// <summary>What a file gave to the questions that count.</summary>
    public Items<Response> Of(string file) => _byFile.GetValueOrDefault(file);

    /// <exception cref="JsonException">Something in it cannot be understood.</exception>
    public void Take(SqliteDataReader row)
    {
        Dictionary<string, Response>.AlternateLookup<ReadOnlySpan<char>> known =
            _responses.GetAlternateLookup<ReadOnlySpan<char>>();
        var all = new List<Response>();
        for (ReadOnlySpan<char> rest = row.GetString(1); !rest.IsEmpty;)
        {
            int end = rest.IndexOf('\n'); // in JSON no text has one
            ReadOnlySpan<char> line = end < 0 ? rest : rest[..end];
            rest = end < 0 ? [] : rest[(end + 1)..];
            if (!known.TryGetValue(line, out Response? response)) known[line] = response = Read(line.ToString());
            if (all is [.., var last] && last.Question == response.Question) all[^1] = response;
            else all.Add(response);
        }

        all.RemoveAll(r => r.Max <= 0);
        _byFile[row.GetString(0)] = all.ToItems();
    }

    private Response Read(string line)
    {
        using var document = JsonDocument.Parse(line);
        JsonElement row = document.RootElement;
        AnswerState state = GradebookRows.Value<AnswerState>(row[1].GetString()!); // as the table wants it
        bool isGiven = state is not (AnswerState.Blank or AnswerState.Unfit or AnswerState.Gone);
        return new Response(row[0].GetString()!) // as above
        {
            Answer = isGiven && row[4].GetString() is { } json ? AnswerOf(json) : null,
            Outcome = state switch
            {
                AnswerState.Right => Outcome.Right,
                AnswerState.Partly => Outcome.Partly,
                AnswerState.Wrong => Outcome.Wrong,
                AnswerState.DontKnow => Outcome.DontKnow,
                AnswerState.Unread => Outcome.Unscored,
                AnswerState.Blank or AnswerState.Unfit or AnswerState.Gone => null,
            },
            Points = row[2].ValueKind == JsonValueKind.Null ? null : row[2].GetDouble(),
            Max = row[3].GetDouble(),
            Certainty = isGiven && row[5].ValueKind != JsonValueKind.Null ? row[5].GetInt32() : null,
            Proof = isGiven && row[6].GetString() is { } shown ? GradebookRows.Value<ProofOutcome>(shown) : null,
            Dispute = row[7].GetString(),
            Mark = isGiven && row[8].ValueKind != JsonValueKind.Null ? row[8].GetInt32() : null,
        };
    }

    private Answer AnswerOf(string json) =>
        _answers.TryGetValue(json, out Answer? answer) ? answer : _answers[json] = EventJson.ReadAnswer(json);
}
