using Quiz.Core.Grading;
using Quiz.Core.Questions;

namespace Quiz.Core.Banks;

/// <summary>What the people of a bank are called, as typed answers are compared with it.</summary>
internal sealed class Names
{
    private const int MostPeople = 1000; // no article has more, and every answer that is a name is compared with all

    private readonly Items<Person> _people;
    private readonly HashSet<string> _names;

    public Names(IEnumerable<Person> people)
    {
        _people = people.Take(MostPeople).ToItems();
        _names = [.. _people.SelectMany(p => p.Names).Select(TextPolicy.Lenient.Normal)];
    }

    /// <summary>Whether a pattern is somebody's name.</summary>
    public bool IsName(string pattern) =>
        _names.Count > 0 && TextPattern.Plain(pattern) is { } text && _names.Contains(TextPolicy.Lenient.Normal(text));

    /// <summary>The names of all those who have none that is accepted.</summary>
    public Items<string> OthersThan(Items<AcceptedText> accepted) => _people
        .Where(p => !p.Names.Any(n => accepted.Any(a => TextPattern.Matches(n, a.Pattern, TextPolicy.Lenient))))
        .SelectMany(p => p.Names)
        .ToItems();
}
