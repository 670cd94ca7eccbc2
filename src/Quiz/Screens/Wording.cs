using System.Globalization;
using Quiz.Core.Banks;
using Quiz.Core.Questions;
using Quiz.Core.Sessions;

namespace Quiz.Screens;

/// <summary>The sentences that the screens and the plain lines share.</summary>
internal static class Wording
{
    public static string Title(Session session) => $"{session.Bank.Title} · {ModeName(session)}";

    public static string ModeName(Session session) => session switch
    {
        { IsTest: true } => "test",
        { Plan.WrongOnesOf: not null } => "practice of the wrong ones",
        _ => "practice",
    };

    public static string SittingSize(Session session) =>
        $"{Count(session.Questions.Count, "question")} · about {Count(Estimate.Minutes(session.Bank, session.Questions.Select(q => q.Question)), "minute")}";

    /// <summary>"7 of 12   ✓ 4   ✗ 2   ? 0"; in a test only what was answered, since nothing is judged yet.</summary>
    public static string Progress(Session session)
    {
        string place = $"{Number(session.Index + 1)} of {Number(session.Questions.Count)}";
        if (session.IsTest && session.Stage != Stage.Done) return $"{place}   {Number(session.AnsweredCount)} answered";
        int Of(Outcome outcome) => session.Questions.Count(q => q.Scored?.Verdict.Outcome == outcome);
        string partly = Of(Outcome.Partly) > 0 ? $"   ◐ {Number(Of(Outcome.Partly))}" : "";
        return $"{place}   ✓ {Number(Of(Outcome.Right))}{partly}   ✗ {Number(Of(Outcome.Wrong))}   ? {Number(Of(Outcome.DontKnow))}";
    }

    /// <summary>The verdict in words first: "Not right: 0 of 1."</summary>
    public static string Verdict(Question question, Verdict verdict) =>
        $"{OutcomeName(verdict.Outcome)}: {Number(verdict.Score * question.Points)} of {Number(question.Points)}.";

    public static string OutcomeName(Outcome outcome) => outcome switch
    {
        Outcome.Right => "Right",
        Outcome.Partly => "Partly right",
        Outcome.Wrong => "Not right",
        Outcome.DontKnow => "Not known",
    };

    public static string Symbol(Asked asked) => asked.Scored?.Verdict.Outcome switch
    {
        Outcome.Right => "✓",
        Outcome.Partly => "◐",
        Outcome.Wrong => "✗",
        Outcome.DontKnow => "?",
        null => "·",
    };

    /// <summary>What leaving says.</summary>
    /// <param name="file">Where the sitting is kept; null if it is not.</param>
    public static string Left(Session session, string? file)
    {
        string answered = $"{Number(session.AnsweredCount)} of {Number(session.Questions.Count)} answered";
        if (session.Stage == Stage.Done) return $"Finished: {Score(Results.Of(session))}.{(file is null ? " Not saved." : "")}";
        if (file is null) return $"Not saved, {answered}.";
        return session.IsTest ? $"NOT handed in, {answered}. It is kept in {file}; play the bank again to go on." : $"Saved, {answered}.";
    }

    public static string Score(Results results) => $"{Number(results.Marks)} of {Count(results.Points, "point")}";

    /// <summary>Says that the article is a retelling, as far as the bank knows.</summary>
    public static string Retold(Bank bank) => bank.Source is { Paragraphs: { } paragraphs }
        ? $"retold · {Number(paragraphs)} paragraphs"
        : bank.Source is null ? "" : "retold";

    /// <summary>"question 7 · who said · 1 point".</summary>
    public static string Heading(Session session)
    {
        Question question = session.Current.Question;
        string tags = string.Concat(question.Tags.Take(2).Select(t => " · " + Plainly(t)));
        string flag = session.Current.IsFlagged ? " · flagged" : "";
        return $"Question {Number(session.Index + 1)}{tags} · {Count(question.Points, "point")}{flag}";
    }

    public static string Plainly(string tag) => tag.Replace('-', ' ');

    public static string Count(double count, string noun) => $"{Number(count)} {noun}{(count == 1 ? "" : "s")}";

    /// <summary>At most two decimals, none if it is whole.</summary>
    public static string Number(double value) => value.ToString("0.##", CultureInfo.InvariantCulture);
}
