using Quiz.Core.Banks.Yaml;
using Quiz.Core.Diagnostics;

namespace Quiz.Core.Banks.Readers;

/// <summary>Reads who takes part: the sides, and everyone who speaks.</summary>
internal static class PeopleReader
{
    public static Items<Side> Sides(Fields bank, Draft draft)
    {
        var sides = new List<Side>();
        draft.Sides.IsWhole = bank.IsWhole("sides");
        foreach ((TextNode key, Node value) in bank.Pairs("sides"))
        {
            string? id = draft.Sides.Declare(key);
            if (bank.Prose(value, key.Value) is { } name && id is not null) sides.Add(new Side(id, name));
        }

        return sides.ToItems();
    }

    public static Items<Person> People(Fields bank, Draft draft)
    {
        var people = new List<Person>();
        draft.People.IsWhole = bank.IsWhole("people");
        foreach ((TextNode key, Node value) in bank.Pairs("people"))
        {
            string? id = draft.People.Declare(key);
            if (id == Person.Narrator) draft.Report.Add(Problem.ReservedId(key.Span, id));
            if (bank.Mapping(value, key.Value) is not { } map) continue;
            var fields = new Fields(map, draft.Report);
            string? name = fields.Prose("name", required: true);
            Items<string> also = fields.Texts("also").Select(t => t.Value).ToItems();
            bool isPlural = fields.Flag("plural");
            var person = new Person(id ?? "", name ?? "", fields.Prose("role"), also, isPlural);
            fields.Close();
            if (id is null || name is null) continue;
            draft.People.Set(id, draft.Origins.Set(person, map));
            people.Add(person);
        }

        return people.ToItems();
    }
}
