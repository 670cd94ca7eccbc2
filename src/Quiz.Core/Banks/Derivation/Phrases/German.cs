using System.Collections.Frozen;

namespace Quiz.Core.Banks.Derivation.Phrases;

/// <summary>How questions are worded in German. Names stand in the nominative only, and verbs as the author wrote them.</summary>
internal static class German
{
    public static Idiom Idiom { get; } = new()
    {
        Tag = "de",
        Patterns = new Dictionary<string, string>
        {
            ["that"] = ", dass",
            ["whether"] = ", ob",
            ["says"] = "sagt",
            ["said"] = "sagte",
            ["narrator"] = "der Artikel selbst",
            ["yes"] = "Ja",
            ["no"] = "Nein",
            ["both"] = "Beide",
            ["neither"] = "Keine von beiden",
            ["together"] = "{side} und {other}",
            ["wants"] = "will {what}",
            ["needs"] = "braucht {what}",
            ["seeks"] = "sucht {what}",
            ["gains"] = "gewinnt {what}",
            ["offers"] = "bietet {what}",
            ["fears"] = "fürchtet {what}",
            ["limited-by"] = "ist eingeschränkt durch {what}",
            ["who-said"] = "Wer {verb} {says}?",
            ["who-said-direct"] = "Wer wird im Artikel wörtlich zitiert und {verb} {says}?",
            ["what-they-said"] = "Wie geht es laut Artikel weiter? {speaker} …",
            ["what-they-said-narrated"] = "Was äußert der Artikel selbst, ohne jemanden wiederzugeben? Er …",
            ["match-speakers"] = "Wer sagt was? Ordne zu, was der Artikel berichtet.",
            ["says-or-not"] = "Steht das so im Artikel? {speaker} {verb} {says}.",
            ["who-wants"] = "Laut Artikel: Welche Seite {wants}?",
            ["wants-from"] = "Was soll laut Artikel von der einen Seite ({from}) an die andere ({side}) gehen?",
            ["sort-wants"] = "Welche Seite ist es? Ordne zu, wie es im Artikel steht.",
            ["find-claim"] = "Suche den Satz, in dem es heißt: {speaker} {verb} {says}.",
            ["find-claim-direct"] = "Suche den Satz, in dem es mit wörtlichem Zitat heißt: {speaker} {verb} {says}.",
            ["hint"] = "Sieh im Teil „{title}“ nach.",
            ["reported"] = "Der Artikel berichtet: {speaker} {verb} {says}.",
            ["direct"] = "Der Artikel zitiert: {speaker} {verb} {says}.",
            ["narrated"] = "{speaker} {verb} {says}.",
            ["wanted"] = "Über diese Seite ({side}) sagt der Artikel sinngemäß „{wants}“.",
            ["not-together"] = "Das sagt der Artikel nicht über beide.",
            ["not-both"] = "Das sagt der Artikel nur über eine Seite.",
            ["not-neither"] = "Der Artikel sagt es sehr wohl.",
            ["not-alone"] = "Das sagt der Artikel über diese Seite, aber nicht über sie allein.",
            ["unsaid"] = "Das sagt im Artikel niemand.",
        }.ToFrozenDictionary(),
        SmallWords = Set("""
            aber alle allen aller alles als also am an andere auch auf aus bei beide bis da damit das dass dem den der des die dies diese diesem
            diesen dieser doch dort durch ein eine einem einen einer eines er es etwas für gegen haben hat hatte ihr ihre ihrem ihren ihrer im in ist
            jede jeder kann kein keine keinen können man mehr mit muss müssen nach nicht nichts niemand noch nur ob oder ohne sehr sein seine seinem
            seinen seiner sich sie sind so soll sollen sollte um und unter vom von vor war waren was weil wenn wer werden wie will wird wollen worden
            wurde wurden zu zum zur über
            """),
        Openers = Set("""
            alle alles am an auch auf aus bei beide bis da das dass dem den der des die dies diese dieser durch ein eine einem einen einer es für
            gegen hier ihr ihre im in jede jeder kein keine man mit nach nicht nichts niemand nur ob ohne sein seine sie so um unter viele vom von vor
            wann warum was weil wenn wer wie wir zu zum zur
            """),
        Articles = Set("der die das ein eine"),
        Telling = Set("alle allen aller alles beide gegen jede jeder kann kein keine keinen können mehr mit muss müssen nach nicht nichts niemand noch nur oder ohne soll sollen sollte vor werden will wird wollen wurde wurden"),
        Joints = Set("dass ob warum wieso wie was wann wo wer"),
        PlainVerbs = Set("sagt schreibt ergänzt bemerkt notiert antwortet berichtet erklärt"),
        PlainPastVerbs = Set("sagte schrieb ergänzte bemerkte notierte antwortete berichtete erklärte"),
        Negating = Set("bezweifelt bestreitet leugnet dementiert zweifelt"),
        Asking = Set("fragt fragte"),
        Pronouns = Set("ich mich mir mein meine meinen wir uns unser unsere unseren"),
        PluralPronouns = Set(""),
    };

    private static FrozenSet<string> Set(string words) =>
        words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.OrdinalIgnoreCase);
}
