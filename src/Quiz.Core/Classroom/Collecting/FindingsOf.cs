using System.Globalization;

namespace Quiz.Core.Classroom.Collecting;

/// <summary>Puts into sentences what is to be said about a student, an attempt, a file.</summary>
internal static class FindingsOf
{
    private const int MostLines = 5;

    /// <param name="namesakes">Who may be meant if the id is not on the list.</param>
    public static IEnumerable<Finding> Student(StudentAttempts student, CollectTerms terms, Namesakes namesakes)
    {
        if (student.CountedFile is not { } counted)
        {
            yield return Of(FindingKind.Missing, student.Student, null, "nothing came back.");
            yield break;
        }

        if (!counted.IsHandedIn) yield return Unfinished(student, counted);
        if (StudentAttempts.IsLate(counted, terms.Deadline)) // then there is one
            yield return Of(
                FindingKind.Late, student.Student, counted,
                $"handed in {Time(counted.HandedInAt)}, {Span(counted.HandedInAt!.Value - terms.Deadline!.Value)} after the deadline.");
        if (!student.Contested.IsEmpty) yield return Contested(student, counted, terms, namesakes);
        else if (student.Attempts.Count - student.Foreign.Count > 1)
            yield return Of(FindingKind.Duplicate, student.Student, counted, Duplicate(student, terms.Deadline));
        if (!student.IsListed) yield return Unlisted(student, counted, namesakes);
    }

    /// <param name="isListed">Whether it is of somebody on the list; else the student's own finding says in whose names
    /// it came back.</param>
    /// <param name="counts">Whether it is the one of its student's that counts.</param>
    public static IEnumerable<Finding> Attempt(Owned owned, CollectTerms terms, bool isListed, bool counts)
    {
        TestAttempt attempt = owned.Attempt;
        if (owned.Student is null)
            yield return Of(FindingKind.Unknown, null, attempt.Best, "neither the file nor its name says whose it is; "
                + "it is kept, and counts for nobody.") with
            { Asks = Ask([attempt], null) };
        if (owned is { Student: { } one, Others.IsEmpty: false } && isListed) yield return Shared(owned, one, counts);
        if (owned.Others.IsEmpty && Copies(attempt) is { } copies)
            yield return Of(FindingKind.Copy, owned.Student, attempt.Best, copies) with
            {
                Spare =
                attempt.Copies.Count == 1 ? attempt.Best.Places.Count - 1 : 0
            };
        foreach (CollectedFile file in attempt.Copies)
        {
            string instead = file == attempt.Best ? "" : " Another copy of this attempt counts.";
            if (!file.Damaged.IsEmpty)
                yield return Of(FindingKind.Damaged, owned.Student, file, Damage(file, owned.IsByName) + instead,
                    file.Damaged.Select(d => d.Line).ToItems());
            else if (terms.Misfits.GetValueOrDefault(file.Hash) is { IsEmpty: false } odd)
                yield return Of(
                    FindingKind.Damaged, owned.Student, file,
                    $"what it gives to {string.Join(", ", odd)} fits no such question of the test and earns nothing."
                        + instead);
            if (file.Misfit is { } line)
                yield return Of(FindingKind.Edited, owned.Student, file, Edit(line) + instead,
                    line > 1 ? [line - 1, line] : [line]);
        }

        if (attempt.Copies.FirstOrDefault(c => c.Back is not null || c.Ahead is not null) is { } skewed)
            yield return Of(
                FindingKind.Clock, owned.Student, skewed, Clock(skewed), skewed.Back is { } back ? [back.Line] : []);
    }

    /// <summary>One for all attempts whose steps have the same times.</summary>
    public static Finding Twin(Items<Owned> group)
    {
        Owned[] all = [.. group.OrderBy(o => StudentId.Fold(o.Student?.Id ?? "\uFFFF"), StringComparer.Ordinal)
            .ThenBy(o => o.Attempt.Key, StringComparer.Ordinal)];
        string others = string.Join(" and ", all[1..].Select(o =>
            $"{(o.Student is { } one ? Who(one) : "somebody unknown")} ({o.Attempt.Best.Receipt ?? "not handed in"})"));
        return Of(FindingKind.Twin, all[0].Student, all[0].Attempt.Best,
            $"each step was taken in the same millisecond as in the file of {others}: one was made from the other.");
    }

    public static Finding OtherTest(CollectedFile file) => new(FindingKind.OtherTest, file.Head?.Student, null,
        Place(file), [], "the result of another test; it is kept, and does not count here.");

    /// <summary>One for each place: files without content are all the same, and still each is somebody's.</summary>
    public static IEnumerable<Finding> NoResult(CollectedFile file) => file.Places.Select(
        place => new Finding(FindingKind.NoResult, null, null, place, [], file.Note ?? "it is no result."));

    private static Finding Of(
        FindingKind kind, Student? student, CollectedFile? file, string sentence, Items<int> lines = default) =>
        new(kind, student?.Id, student?.Name is { Length: > 0 } name ? name : null, file is null ? null : Place(file),
            lines, sentence);

    private static string? Place(CollectedFile file) => file.Places is [var first, ..] ? first : null;

    private static string Who(Student student) =>
        student.Name.Length == 0 ? student.Id : $"{student.Id} {student.Name}";

    private static string Progress(CollectedFile file) => file.Planned.IsEmpty
        ? $"{Count(file.Answered, "answer")}; last step {Time(file.LastAt)}"
        : FormattableString.Invariant(
            $"{file.Answered} of {file.Planned.Count} answered; last step {Time(file.LastAt)}");

    private static string Duplicate(StudentAttempts student, DateTimeOffset? deadline) => FormattableString.Invariant(
        $"{student.Attempts.Count} attempts: {string.Join("; ", student.Attempts.Select((a, i) => FormattableString.Invariant($"{i + 1}, {State(a.Best, deadline)}")))}. Attempt {student.Counted + 1} counts, because {student.Why}.");

    private static string State(CollectedFile file, DateTimeOffset? deadline)
    {
        string receipt = file.Receipt is { } told ? $", receipt {told}" : "";
        string late = StudentAttempts.IsLate(file, deadline) ? " (late)" : "";
        string paper = file.IsPaper ? "on paper, " : "";
        return paper + (file.IsHandedIn
            ? $"handed in {Time(file.HandedInAt)}{late}{receipt}"
            : $"not handed in, {Progress(file)}");
    }

    private static Finding Unfinished(StudentAttempts student, CollectedFile counted)
    {
        string how = $"not handed in, {Progress(counted)}";
        return student.IsPreferred
            ? Of(FindingKind.Unfinished, student.Student, counted, $"{how}; it counts, because the teacher prefers it.")
            : Of(FindingKind.Unfinished, student.Student, counted, $"{how}.") with
            {
                Asks = counted.Answered == 0
                ? null
                : new PreferAsked(student.Student.Id, student.Counted + 1)
            };
    }

    private static Finding Contested(
        StudentAttempts student, CollectedFile counted, CollectTerms terms, Namesakes namesakes)
    {
        string[] numbers = [.. student.Contested.Select(
            c => FormattableString.Invariant($"{student.Attempts.ToList().IndexOf(c) + 1}"))];
        string missing = namesakes.Near(student.Student.Id) is { IsEmpty: false } near
            ? $", {string.Join(" or ", near.Select(Who))} perhaps, from whom nothing came back"
            : "";
        return Of(FindingKind.Contested, student.Student, counted,
            $"{Duplicate(student, terms.Deadline)} But {string.Join(" and ", numbers)} have the same number on the machines that they come from: somebody else may have typed this id{missing}.")
            with
        { Asks = Ask(student.Contested, null) };
    }

    private static Finding Shared(Owned owned, Student one, bool counts)
    {
        string others = string.Join(" and ", owned.Others.Select(Who));
        string sentence = counts || !owned.IsForeign
            ? $"also came back in the name of {others}; it counts for {Who(one)}."
            : $"a file with this id lies in the folder of {others}, so that it does not count here.";
        return Of(FindingKind.Shared, one, owned.Attempt.Best, sentence) with
        {
            Asks =
            owned.IsForeign ? Ask([owned.Attempt], owned.Others is [var only] ? only.Id : null) : null
        };
    }

    private static Finding Unlisted(StudentAttempts student, CollectedFile counted, Namesakes namesakes)
    {
        Items<Student> meant = namesakes.Of(student.Student.Id);
        string nothing = meant.IsEmpty || !meant.All(namesakes.IsMissing) ? ""
            : namesakes.Others.IsEmpty ? ", from whom nothing came back"
            : ", from whom nothing else came back";
        string hint =
            !namesakes.Others.IsEmpty ? $" It also came back in the name of {string.Join(" and ", namesakes.Others.Select(Who))}{nothing}."
                : meant.IsEmpty ? ""
                : $" Perhaps {string.Join(" or ", meant.Select(Who))}{nothing}.";
        return Of(FindingKind.Unknown, student.Student, counted, "this id is not on the list of the class."
            + hint) with
        { Asks = Ask(student.Attempts, meant is [var only] ? only.Id : null) };
    }

    private static OwnerAsked Ask(IEnumerable<TestAttempt> attempts, string? meant) =>
        new(attempts.Select(a => (a.Best.Receipt, Place(a.Best))).ToItems(), meant);

    private static string? Copies(TestAttempt attempt)
    {
        int places = attempt.Copies.Sum(c => c.Places.Count);
        if (places < 2 || attempt.Best.IsPaper) return null;
        if (attempt.Copies.Count == 1)
            return FormattableString.Invariant(
                $"the same file came back {(places == 2 ? "twice" : Count(places, "time"))}.");
        return FormattableString.Invariant(
            $"{attempt.Copies.Count} copies of one attempt that differ: this one counts, with {Count(attempt.Best.Answered, "answer")}{(attempt.Best.IsHandedIn ? ", handed in" : "")}.");
    }

    private static string Damage(CollectedFile file, bool isByName)
    {
        int[] lines = [.. file.Damaged.Select(d => d.Line)];
        string named = string.Join(", ", lines.Take(MostLines))
            + (lines.Length > MostLines ? FormattableString.Invariant($" and {lines.Length - MostLines} more") : "");
        string whose = isByName ? " Whose it is, its name says." : "";
        return $"{(lines.Length == 1 ? "line" : "lines")} {named} cannot be read; the {Count(file.Lines, "good line")} {(file.Lines == 1 ? "is" : "are")} kept, with {Count(file.Answered, "answer")}.{whose}";
    }

    /// <summary>
    /// A line is vouched for by the hash in the next one, so that either of the two may have been changed.
    /// </summary>
    /// <param name="misfit">The one that does not follow from the line before.</param>
    private static string Edit(int misfit) =>
        FormattableString.Invariant(
            $"line {(misfit > 1 ? FormattableString.Invariant($"{misfit - 1} or {misfit}") : "1")} is not as it was written: something was changed, put in or taken out.");

    private static string Clock(CollectedFile file)
    {
        var told = new List<string>();
        if (file.Back is { } back)
            told.Add(
                FormattableString.Invariant($"the machine's clock goes back by {Span(back.By)} in line {back.Line}"));
        if (file.HandedInAt < file.StartedAt) told.Add("so that the end lies before the beginning");
        if (file.Ahead is { } ahead) told.Add($"when it was collected, its last step lay {Span(ahead)} in the future");
        return string.Join(", ", told) + "; its times are taken as they are.";
    }

    private static string Count(int count, string what) =>
        string.Create(CultureInfo.InvariantCulture, $"{count} {what}{(count == 1 ? "" : "s")}");

    private static string Time(DateTimeOffset? at) =>
        at?.ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture) ?? "nobody knows when";

    private static string Span(TimeSpan span) => span switch
    {
        { TotalDays: >= 2 } => Count((int)span.TotalDays, "day"),
        { TotalHours: >= 2 } => Count((int)span.TotalHours, "hour"),
        { TotalMinutes: >= 1 } => Count((int)span.TotalMinutes, "minute"),
        _ => Count((int)Math.Ceiling(span.TotalSeconds), "second"),
    };
}
