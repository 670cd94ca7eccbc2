namespace Quiz.Core.Banks.Yaml;

/// <summary>The words that a field may hold, and what each means.</summary>
internal sealed class WordTable<T>(params (string Word, T Meaning)[] table) where T : struct
{
    public IEnumerable<string> All => table.Select(t => t.Word);

    public T? Find(string word)
    {
        foreach ((string known, T meaning) in table)
        {
            if (known == word) return meaning;
        }

        return null;
    }
}
