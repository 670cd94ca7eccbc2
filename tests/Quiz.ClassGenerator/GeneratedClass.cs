using System.Buffers;
using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Text.Json;
using Quiz.Core;
using Quiz.Core.Banks;
using Quiz.Core.Banks.Readers;
using Quiz.Core.Classroom;
using Quiz.Core.Prose;

namespace Quiz.ClassGenerator;

/// <summary>
/// A class that has taken a test: its pack, keys, list and results, as files, with known faults and known figures.
/// </summary>
/// <remarks>
/// Into a folder go <c>towers.quizpack</c>, <c>towers.quizkey</c> (one key is wrong), <c>corrected/towers.quizkey</c>
/// and
/// <c>corrected/towers.yaml</c>, <c>roster.csv</c>, <c>truth.json</c>, and in <c>in/</c> what came back: single files,
/// folders, a zip archive.
/// </remarks>
public sealed class GeneratedClass
{
    private static readonly DateTimeOffset Start = new(2026, 10, 12, 9, 0, 0, TimeSpan.FromHours(2));

    public static readonly DateTimeOffset Deadline = Start.AddHours(3);

    /// <summary>Of a thousand students, how many each fault meets; one at least, where the class has room.</summary>
    private static readonly (Fault Fault, int PerMille)[] Rates =
    [
        (Fault.Missing, 10), (Fault.Unfinished, 10), (Fault.Late, 10), (Fault.SecondAttempt, 7),
        (Fault.StartedAgain, 3), (Fault.Copied, 7), (Fault.HalfTimeCopy, 3),
        (Fault.LostLine, 8), (Fault.LostHead, 2), (Fault.Edited, 3), (Fault.WrongId, 5), (Fault.ClockSetBack, 5),
        (Fault.Shared, 1),
    ];

    /// <summary>Those that only a class of some size has room for.</summary>
    private static readonly (Fault Fault, int PerMille)[] Rarer = [(Fault.NeighboursId, 2), (Fault.OddId, 2)];

    private const int SomeSize = 30;

    private readonly string _in;
    private readonly Random _chance;
    private readonly KeyFile _key;
    private readonly Pack _pack;
    private readonly IReadOnlyList<GeneratedQuestion> _questions;
    private readonly List<(string Path, byte[] Bytes)> _archived = [];

    private GeneratedClass(string folder, int seed, KeyFile key, IReadOnlyList<GeneratedQuestion> questions)
    {
        (_in, _chance, _key, _questions, _pack) =
            (Path.Combine(folder, "in"), new Random(seed), key, questions, key.ToPack());
        Truth = new Truth(questions);
    }

    public Truth Truth { get; }

    public static GeneratedClass Write(string folder, int students, int questions, int seed)
    {
        Directory.CreateDirectory(Path.Combine(folder, "in"));
        Directory.CreateDirectory(Path.Combine(folder, "corrected"));
        GeneratedQuestion[] all = [.. Enumerable.Range(1, questions).Select(n => new GeneratedQuestion(n))];
        Student[] roster = [.. Enumerable.Range(1, students).Select(StudentOf)];
        KeyFile key = KeyOf(GeneratedBank.Text(all), roster, seed), corrected =
            KeyOf(GeneratedBank.Text(all, corrected: true), roster, seed);
        Write(Path.Combine(folder, "towers.quizpack"), json => PackJson.Write(key.ToPack(), json));
        Write(Path.Combine(folder, "towers.quizkey"), json => KeyJson.Write(key, json));
        Write(Path.Combine(folder, "corrected", "towers.quizkey"), json => KeyJson.Write(corrected, json));
        File.WriteAllText(Path.Combine(folder, "corrected", "towers.yaml"), corrected.BankText);
        File.WriteAllLines(
            Path.Combine(folder, "roster.csv"), roster.Select(s => $"{s.Id},{s.Name}").Prepend("id,name"));
        var generated = new GeneratedClass(folder, seed, key, all);
        generated.WriteResults(roster);
        using FileStream truth = File.Create(Path.Combine(folder, "truth.json"));
        generated.Truth.Write(truth);
        return generated;
    }

    private static Student StudentOf(int number) => new(
        string.Create(CultureInfo.InvariantCulture, $"S{number:0000}"),
        string.Create(CultureInfo.InvariantCulture, $"Given{number} Family{number}"));

    private static KeyFile KeyOf(string text, Student[] roster, int seed)
    {
        Bank bank = BankReader.Read(Encoding.UTF8.GetBytes(text)).Bank
            ?? throw new InvalidOperationException("The generated bank has a fault.");
        var secret = new Secret(string.Create(CultureInfo.InvariantCulture, $"{seed:x64}"));
        return KeyFile.For(bank, text, bank.Questions.Select(q => q.Id).ToItems(), new TestTerms(Deadline: Deadline),
            roster.ToItems(), secret);
    }

    private void WriteResults(Student[] roster)
    {
        Fault[] faults = Faults(roster.Length);
        for (int i = 0; i < roster.Length; i++)
            Write(roster[i], faults[i], faults[i] == Fault.NeighboursId ? roster[^1] : roster[(i + 1) % roster.Length]);
        Put("notes.txt", "Bring the list back on Monday."u8.ToArray());
        Truth.Faults.Add(("no-result", "", "notes.txt"));
        OtherTest(roster[0]);
        using ZipArchive archive = ZipFile.Open(Path.Combine(_in, "platform.zip"), ZipArchiveMode.Create);
        foreach ((string path, byte[] bytes) in _archived)
        {
            using Stream entry = archive.CreateEntry(path, CompressionLevel.Fastest).Open();
            entry.Write(bytes);
        }
    }

    /// <summary>
    /// Who meets which fault. Nobody meets two, and the last student none, since the next one is everybody's neighbour.
    /// </summary>
    private Fault[] Faults(int students)
    {
        var faults = new Fault[students];
        int[] order = [.. Enumerable.Range(0, students - 1)];
        _chance.Shuffle(order);
        var free = new Queue<int>(order);
        foreach ((Fault fault, int perMille) in Rates)
        {
            for (int n = Math.Max(1, students * perMille / 1000); n > 0 && free.Count > students / 2; n--)
                faults[free.Dequeue()] = fault;
        }

        foreach ((Fault fault, int perMille) in students < SomeSize ? [] : Rarer)
        {
            for (int n = Math.Max(1, students * perMille / 1000); n > 0; n--) faults[free.Dequeue()] = fault;
        }

        return faults;
    }

    private void Write(Student student, Fault fault, Student neighbour)
    {
        double ability = 0.2 + 0.7 * _chance.NextDouble();
        DrawnAnswer[] answers =
            [.. _questions.Select(q => _chance.Next(50) == 0 ? DrawnAnswer.Blank(q) : q.Draw(_chance, ability))];
        string file = $"towers-{student.Id}-1.result", half = _chance.Next(4) == 0 ? Zipped(student) : "";
        DateTimeOffset start = Start.AddSeconds(_chance.Next(1800));
        switch (fault)
        {
            case Fault.Missing:
                Plant("missing", student.Id, "");
                return;
            case Fault.Unfinished:
                answers = Unfinished(answers);
                Put(half + file, Result(student.Id, start, answers, isHandedIn: false).Bytes);
                Plant("unfinished", student.Id, half + file);
                break;
            case Fault.Late:
                Put(half + file, Result(student.Id, Deadline.AddMinutes(5), answers).Bytes);
                Plant("late", student.Id, half + file);
                break;
            case Fault.SecondAttempt:
                Put(half + file, Result(student.Id, start, answers).Bytes);
                Put($"again/towers-{student.Id}-2.result", Result(student.Id, start
                    .AddHours(1), [.. _questions.Select(q => q.Draw(_chance, ability))], attempt: 2).Bytes);
                Plant("duplicate", student.Id, half + file);
                break;
            case Fault.StartedAgain:
                Put(half + file, Result(student.Id, start, Unfinished(answers), isHandedIn: false).Bytes);
                Put($"again/towers-{student.Id}-2.result",
                    Result(student.Id, start.AddHours(1), answers, attempt: 2).Bytes);
                Plant("duplicate", student.Id, $"again/towers-{student.Id}-2.result");
                break;
            case Fault.Copied:
                byte[] copied = Result(student.Id, start, answers).Bytes;
                Put(half + file, copied);
                Put("again/" + file, copied);
                Plant("copy", student.Id, "again/" + file);
                break;
            case Fault.HalfTimeCopy:
                byte[] whole = Result(student.Id, start, answers).Bytes;
                Put(half + file, whole);
                Put("again/" + file, whole[..(Array.IndexOf(whole, (byte)'\n', whole.Length / 2) + 1)]);
                Plant("copy", student.Id, half + file);
                break;
            case Fault.LostLine:
                WrittenResult lost = Result(student.Id, start, answers);
                string question = answers.First(a => a.Answer is not null).Question.Id;
                lost.Damage(lost.AnswerLines[question]);
                Put(half + file, lost.Bytes);
                answers = [.. answers.Select(a => a.Question.Id == question ? DrawnAnswer.Blank(a.Question) : a)];
                Plant("damaged", student.Id, half + file);
                break;
            case Fault.LostHead:
                WrittenResult headless = Result(student.Id, start, answers);
                headless.Damage(0);
                Put(file, headless.Bytes);
                Plant("damaged", student.Id, file);
                break;
            case Fault.NeighboursId:
                Put(Zipped(student) + $"towers-{neighbour.Id}-1.result", Result(neighbour.Id, start, answers).Bytes);
                Plant("missing", student.Id, "");
                Plant("shared", neighbour.Id, Zipped(student) + $"towers-{neighbour.Id}-1.result");
                return;
            case Fault.OddId:
                WrittenResult odd = Result(student.Id, start, answers);
                odd.BreakId();
                Put(file, odd.Bytes);
                Plant("damaged", student.Id, file);
                break;
            case Fault.Edited:
                WrittenResult edited = Result(student.Id, start, answers);
                DrawnAnswer changed = answers.Select(a => a.Question.Edited(a)).OfType<DrawnAnswer>().First();
                edited.Edit(_key, changed.Question.Id, changed.Answer!); // what is edited has an answer
                Put(half + file, edited.Bytes);
                answers = [.. answers.Select(a => a.Question == changed.Question ? changed : a)];
                Plant("edited", student.Id, half + file);
                break;
            case Fault.WrongId:
                Put($"towers-{student.Id}x-1.result", Result(student.Id + "x", start, answers).Bytes);
                Plant("missing", student.Id, "");
                Plant("unknown", student.Id + "x", $"towers-{student.Id}x-1.result");
                Truth.Counted[student.Id + "x"] = answers;
                return;
            case Fault.ClockSetBack:
                WrittenResult skewed = Result(student.Id, start, answers);
                skewed.SetClockBack(skewed.Count / 2);
                Put(half + file, skewed.Bytes);
                Plant("clock", student.Id, half + file);
                break;
            case Fault.Shared:
                byte[] shared = Result(student.Id, start, answers).Bytes;
                Put(Zipped(student) + file, shared);
                Put(Zipped(neighbour) + file, shared);
                Plant("shared", student.Id, Zipped(neighbour) + file);
                break;
            default:
                Put(half + file, Result(student.Id, start, answers).Bytes);
                break;
        }

        Truth.Counted[student.Id] = answers;
    }

    private WrittenResult Result(string student, DateTimeOffset start, IReadOnlyList<DrawnAnswer> answers,
        bool isHandedIn = true, int attempt = 1)
    {
        byte[] id = new byte[16];
        _chance.NextBytes(id);
        return new WrittenResult(_key, _pack, student, attempt, new Guid(id), start, answers, _chance, isHandedIn,
            _chance.Next(20) == 0 ? "Two answers fit." : null);
    }

    /// <summary>The last quarter of the test is left blank.</summary>
    private static DrawnAnswer[] Unfinished(DrawnAnswer[] answers) =>
        [.. answers.Select((a, i) => i < answers.Length * 3 / 4 ? a : DrawnAnswer.Blank(a.Question))];

    private void OtherTest(Student student)
    {
        KeyFile other = KeyFile.For(_key.Bank, _key.BankText, _key.Map.Questions.Select(q => q.Bank).ToItems(),
            _key.Terms, [], new Secret(new string('e', 64)));
        var result = new WrittenResult(other, other.ToPack(), student.Id, 1, new Guid(new string('e', 32)), Start,
            [.. _questions.Select(DrawnAnswer.Blank)], _chance, isHandedIn: true);
        Put($"other-{student.Id}-1.result", result.Bytes);
        Truth.Faults.Add(("other-test", student.Id, $"other-{student.Id}-1.result"));
    }

    private void Plant(string kind, string student, string file) => Truth.Faults.Add((kind, student, file));

    /// <summary>A folder in the archive, as a platform for learning names it.</summary>
    private static string Zipped(Student student) =>
        $"platform.zip/{student.Name}_{student.Id.Length}711_assignsubmission_file_/";

    private void Put(string file, byte[] bytes)
    {
        const string Archive = "platform.zip/";
        if (file.StartsWith(Archive, StringComparison.Ordinal))
        {
            _archived.Add((file[Archive.Length..], bytes));
            return;
        }

        string path = Path.Combine(_in, file);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!); // it lies in a folder
        File.WriteAllBytes(path, bytes);
    }

    private static void Write(string path, Action<Utf8JsonWriter> write)
    {
        var bytes = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(bytes, JsonText.Document)) write(json);
        File.WriteAllBytes(path, bytes.WrittenSpan);
    }
}
