using Quiz.Core.Questions;

namespace Quiz.Core.Banks;

/// <summary>What the people of a bank are called, as typed answers are compared with it.</summary>
internal sealed class Names
{
    private const int MostPeople = 200; // no article has more, and every answer that is a name is compared with all

    private readonly Items<Person> _people;
    private readonly ILookup<string, Person> _called;
    private readonly Dictionary<string, Items<string>> _others = [];

    public Names(IEnumerable<Person> people)
    {
        _people = people.Take(MostPeople).ToItems();
        _called = _people.SelectMany(p => p.Names.Select(name => (Name: TextPolicy.Lenient.Normal(name), Person: p)))
            .ToLookup(c => c.Name, c => c.Person);
    }

    /// <summary>Whether a pattern is somebody's name.</summary>
    public bool IsName(string pattern) => Called(pattern).Any();

    /// <summary>The names of all those who have none that is accepted.</summary>
    public Items<string> OthersThan(Items<AcceptedText> accepted)
    {
        HashSet<Person> meant = [.. accepted.SelectMany(a => Called(a.Pattern))];
        string key = string.Join(' ', meant.Select(p => p.Id)); // an id has no spaces
        if (!_others.TryGetValue(key, out Items<string> others))
            _others[key] = others = _people.Where(p => !meant.Contains(p)).SelectMany(p => p.Names).ToItems();
        return others;
    }

    private IEnumerable<Person> Called(string pattern) =>
        _called.Count > 0 && TextPattern.Plain(pattern) is { } text ? _called[TextPolicy.Lenient.Normal(text)] : [];
}
