using Quiz.Core;

namespace Quiz.Files.Exchange;

/// <summary>
/// Where the names stand in a list of a class: in one column, or the given and the family name in two.
/// </summary>
/// <param name="Whole">The column with the heading "name", which may be a whole name or the one that the other column
/// has not; −1 if there is none.</param>
/// <param name="Given">−1 if there is none.</param>
/// <param name="Family">−1 if there is none.</param>
public sealed record NameColumns(int Whole, int Given, int Family)
{
    private static readonly string[] Wholes = ["name", "student name", "full name"];
    private static readonly string[] Givens = ["first name", "firstname", "first", "given name", "given names", "given",
        "forename", "vorname", "vornamen", "prénom", "nombre", "nome"];
    private static readonly string[] Families = ["last name", "lastname", "last", "family name", "family", "surname",
        "nachname", "familienname", "zuname", "nom", "apellido", "apellidos", "cognome"];

    /// <param name="headings">In small letters.</param>
    public static NameColumns Of(Items<string> headings)
    {
        int Find(string[] names) =>
            headings.ToList().FindIndex(h => names.Contains(h.Replace('_', ' ').Replace('-', ' ')));
        return new NameColumns(Find(Wholes), Find(Givens), Find(Families));
    }

    /// <summary>Whether a name stands in two columns.</summary>
    public bool AreTwo => Given >= 0 ? Family >= 0 || Whole >= 0 : Family >= 0 && Whole >= 0;

    /// <summary>A student's whole name, the given name first.</summary>
    public string Read(Func<int, string> cell)
    {
        string whole = cell(Whole), given = cell(Given), family = cell(Family);
        if (Given >= 0 && Family >= 0) return whole.Length > 0 ? whole : Joined(given, family);
        if (Given >= 0) return Has(whole, given) ? whole : Joined(given, whole); // "Name, Vorname"
        return Has(whole, family) ? whole : Joined(whole, family); // "Name, Surname"
    }

    private static bool Has(string whole, string part) => part.Split(' ').All(whole.Split(' ', ',').Contains);

    private static string Joined(string given, string family) => $"{given} {family}".Trim();
}
