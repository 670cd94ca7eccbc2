using System.Collections.Frozen;

namespace Quiz.Core.Questions;

/// <summary>What the grading of typed answers has to know about how a language is written.</summary>
internal sealed record TypedLanguage
{
    private static readonly TypedLanguage Unknown = new();

    private static readonly FrozenDictionary<string, TypedLanguage> Known = new Dictionary<string, TypedLanguage>
    {
        ["en"] = new() { Articles = Words("the a an") },
        ["de"] = new()
        {
            Articles = Words("der die das den dem des ein eine einen einem einer eines"),
            HasDecimalComma = true,
            Thousands = Words("tsd tausend"),
            Millions = Words("mio million millionen"),
            Milliards = Words("mrd milliarde milliarden"),
            Billions = Words("billion billionen"),
        },
        ["fr"] = new()
        {
            Articles = Words("le la les un une des du"),
            Elided = Words("l'"),
            HasDecimalComma = true,
            Thousands = Words("mille"),
            Milliards = Words("milliard milliards"),
            Billions = Words("billion billions"),
        },
        ["es"] = new()
        {
            Articles = Words("el la los las lo un una unos unas"),
            HasDecimalComma = true,
            Thousands = Words("mil"),
            Millions = Words("millón millones"),
            Milliards = Words("millardo millardos"),
            Billions = Words("billón billones"),
        },
        ["it"] = new()
        {
            Articles = Words("il lo la i gli le un uno una"),
            Elided = Words("l' gl' un'"),
            HasDecimalComma = true,
            Thousands = Words("mila mille"),
            Millions = Words("milione milioni"),
            Milliards = Words("miliardo miliardi"),
        },
        ["pt"] = new()
        {
            Articles = Words("o a os as um uma uns umas"),
            HasDecimalComma = true,
            Thousands = Words("mil"),
            Millions = Words("milhão milhões"),
            Milliards = Words("bilhão bilhões"), // in Brazil; in Portugal it is hardly used
        },
        ["nl"] = new()
        {
            Articles = Words("de het een t"), // "'t" has lost its mark by then
            HasDecimalComma = true,
            Thousands = Words("duizend"),
            Millions = Words("miljoen"),
            Milliards = Words("miljard"),
        },
        ["ca"] = new()
        {
            Articles =
            Words("el la els les un una uns unes"),
            Elided = Words("l'"),
            HasDecimalComma = true
        },
        ["da"] = new() { Articles = Words("den det de en et"), HasDecimalComma = true },
        ["nb"] = new() { Articles = Words("den det de en ei et"), HasDecimalComma = true },
        ["no"] = new() { Articles = Words("den det de en ei et"), HasDecimalComma = true },
        ["nn"] = new() { Articles = Words("den det dei ein ei eit"), HasDecimalComma = true },
        ["sv"] = new() { Articles = Words("den det de en ett"), HasDecimalComma = true },
        ["hu"] = new() { Articles = Words("a az egy"), HasDecimalComma = true },
        ["ro"] = new() { Articles = Words("un o niște"), HasDecimalComma = true },
        ["el"] = new()
        {
            Articles =
            Words("ο η το οι τα τον την του της των τους τις ένας μια μία ένα"),
            HasDecimalComma = true
        },
        ["ru"] = new()
        {
            HasDecimalComma = true,
            Thousands = Words("тыс тысяча тысячи тысяч"),
            Millions = Words("млн миллион миллиона миллионов"),
            Milliards = Words("млрд миллиард миллиарда миллиардов"),
            Billions = Words("трлн триллион триллиона триллионов"),
        },
        ["be"] = new() { HasDecimalComma = true },
        ["bg"] = new() { HasDecimalComma = true },
        ["cs"] = new() { HasDecimalComma = true },
        ["et"] = new() { HasDecimalComma = true },
        ["eu"] = new() { HasDecimalComma = true },
        ["fi"] = new() { HasDecimalComma = true },
        ["gl"] = new() { Articles = Words("o a os as un unha uns unhas"), HasDecimalComma = true },
        ["hr"] = new() { HasDecimalComma = true },
        ["id"] = new() { HasDecimalComma = true },
        ["is"] = new() { HasDecimalComma = true },
        ["lt"] = new() { HasDecimalComma = true },
        ["lv"] = new() { HasDecimalComma = true },
        ["mk"] = new() { HasDecimalComma = true },
        ["pl"] = new()
        {
            HasDecimalComma = true,
            Thousands = Words("tys tysiąc tysiące tysięcy"),
            Millions = Words("mln milion miliony milionów"),
            Milliards = Words("mld miliard miliardy miliardów"),
            Billions = Words("bln bilion biliony bilionów"),
        },
        ["sk"] = new() { HasDecimalComma = true },
        ["sl"] = new() { HasDecimalComma = true },
        ["sq"] = new() { HasDecimalComma = true },
        ["sr"] = new() { HasDecimalComma = true },
        ["tr"] = new() { HasDecimalComma = true },
        ["uk"] = new()
        {
            HasDecimalComma = true,
            Thousands = Words("тис тисяча тисячі тисяч"),
            Millions = Words("млн мільйон мільйони мільйонів"),
            Milliards = Words("млрд мільярд мільярди мільярдів"),
        },
        ["vi"] = new() { HasDecimalComma = true },
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    /// <summary>Words that may stand before a noun or not: "the Ferry Company".</summary>
    public FrozenSet<string> Articles { get; private init; } = [];

    /// <summary>Those that are written to the noun: "l'Inde".</summary>
    public FrozenSet<string> Elided { get; private init; } = [];

    /// <summary>Whether decimals begin with a comma, so that a point may group digits: "12.500".</summary>
    public bool HasDecimalComma { get; private init; }

    /// <summary>Its words for 10³, beside the English ones.</summary>
    private FrozenSet<string> Thousands { get; init; } = [];

    /// <summary>Its words for 10⁶.</summary>
    private FrozenSet<string> Millions { get; init; } = [];

    /// <summary>Its words for 10⁹.</summary>
    private FrozenSet<string> Milliards { get; init; } = [];

    /// <summary>Its words for 10¹², which may look like English ones for less: "drei Billionen".</summary>
    private FrozenSet<string> Billions { get; init; } = [];

    /// <summary>How a language is written, by its BCP 47 tag; one that has no entry has nothing of its own.</summary>
    public static TypedLanguage Of(string tag) => Known.GetValueOrDefault(tag.Split('-', '_')[0], Unknown);

    /// <summary>What a word behind a number multiplies it by, as a power of ten; null if it does not.</summary>
    public int? PowerOf(string word) =>
        Thousands.Contains(word) ? 3
        : Millions.Contains(word) ? 6
        : Milliards.Contains(word) ? 9
        : Billions.Contains(word) ? 12
        : null;

    private static FrozenSet<string> Words(string list) =>
        list.Split(' ').ToFrozenSet(StringComparer.OrdinalIgnoreCase);
}
