using System.CommandLine;
using Quiz.Core.Exchange;
using Quiz.Core.Prose;
using Quiz.Core.Questions;
using Quiz.Files.Exchange;
using Quiz.Files.Formats;
using Quiz.Running;

namespace Quiz.Commands;

/// <summary><c>quiz grade</c>: scores answers that were given elsewhere.</summary>
internal static class GradeCommand
{
    private const string Help = """
        ANSWERS is JSON Lines:
          {"learner": "S017", "question": "why-ration", "answer": "…", "certainty": 2, "proof": ["logic.2"]}
        or a table (CSV) with the columns learner, question, answer, certainty, proof. Question and answer must be there;
        other keys and columns are passed over.

        The answer, as the question asks:
          options                text, or a list where several may be ticked; true and false for statements
          typed text, a number   text or number; a list of texts where there are several gaps
          order                  a list of all items
          pairs, groups          a list of pairs: [["left", "right"]], [["item", "group"]]
          gaps with a word bank  a list of words by gap ("" for none), or pairs [["1", "word"]]
          sentences              a list of addresses: ["supply.2"]
          "I don't know"         null; in a table an empty cell
          left blank             []
        Options, items and sides are named by id or by text. In a table a list is written a|b and pairs left=right|left=right,
        or either as JSON. "proof" is a list of addresses, [] for "no sentence says this"; "certainty" is 1, 2 or 3.

        Each line of the result has score (0 to 1), points (of max), mark (the certainty's tally), parts, proof and reason.
        Lines that cannot be understood are told on standard error as ANSWERS:LINE, and the exit code is then 1.
        """;

    public static Command Create(Io io)
    {
        var bank = new Argument<string>("BANK") { Description = "The bank's file, or its id where quiz finds it." };
        var answers = new Argument<string>("ANSWERS")
        {
            Description =
            "The file with the answers; - is standard input."
        };
        foreach (Argument<string> file in (Argument<string>[])[bank, answers])
            file.Validators.Add(result => Paths.Check(result, InputFile.Standard));
        var format = new Option<string?>("--format")
        {
            Description =
            "jsonl or csv, where the file's name does not end in .csv (jsonl)."
        };
        format.AcceptOnlyFromAmong("jsonl", "csv");
        var prove = new Option<string?>("--prove")
        {
            Description =
            "required, optional or never: whether a proof counts (as the bank says, else optional)."
        };
        prove.AcceptOnlyFromAmong("required", "optional", "never");
        var csv = new Option<bool>("--csv") { Description = "Write the results as a table." };
        var opener = new ForOption();

        var command = new Command("grade", "Score answers given elsewhere, one line each.")
        {
            bank,
            answers,
            format,
            prove,
            csv,
            LongHelp.Option(Help),
        };
        opener.AddTo(command, csv);
        command.SetAction(line => Run(io, line.GetRequiredValue(bank), line.GetRequiredValue(answers),
            line.GetValue(format), PolicyOf(line.GetValue(prove)), line.GetValue(csv), opener.Of(line)));
        return command;
    }

    private static ProofPolicy? PolicyOf(string? word) => word switch
    {
        "required" => ProofPolicy.Required,
        "optional" => ProofPolicy.Optional,
        "never" => ProofPolicy.Never,
        _ => null,
    };

    private static int Run(
        Io io, string bankName, string path, string? format, ProofPolicy? prove, bool asCsv, TableForm form)
    {
        if (NamedBank.Read(io, bankName) is not { } bank) return ExitCode.Failed;
        using Stream? answers = InputFile.Open(io, path, "the answers");
        if (answers is null) return ExitCode.Failed;
        bool isCsv = format is null ? path.EndsWith(".csv", StringComparison.OrdinalIgnoreCase) : format == "csv";
        using IResults results = asCsv ? new CsvResults(io.Out, form) : new JsonResults(io.Out);
        return Grade(io, Visible.Of(path), new Grader(bank, prove), AnswerFile.Read(answers, isCsv), results);
    }

    private static int Grade(Io io, string shownPath, Grader grader, IEnumerable<AnswerRecord> rows, IResults results)
    {
        int code = ExitCode.Done;
        foreach (AnswerRecord row in rows)
        {
            if (io.NobodyListens) break;
            try
            {
                results.Write(grader.Grade(row.Given ?? throw new MalformedLineException(row.Trouble)));
            }
            catch (MalformedLineException e)
            {
                code = ExitCode.Failed;
                io.Error.WriteLine(FormattableString.Invariant($"{shownPath}:{row.Line}: {Visible.Of(e.Message)}"));
            }
        }

        return code;
    }
}
