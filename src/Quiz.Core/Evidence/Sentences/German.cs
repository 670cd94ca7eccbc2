namespace Quiz.Core.Evidence.Sentences;

/// <summary>Abbreviations and sentence openings of German.</summary>
internal static class German
{
    public static Orthography Orthography { get; } = new()
    {
        HasDottedOrdinals = true,
        Leading = Orthography.Words("""
            Dr Prof Hr Hrn Fr Frl Dipl Ing Mag St Gen Oberst Hptm z.B d.h u.a i.d.R bzw bzgl vgl ca evtl ggf inkl exkl zzgl
            sog gem vs lt max min od dgl Nr Nrn Tel geb gest Abb Tab Kap Bd Hrsg Aufl
            """),
        Closing = Orthography.Words("""
            Mio Mrd Tsd Str Jh Jhd Jhs GmbH Co Inc Ltd Jan Feb Apr Aug Sep Sept Okt Nov Dez Mo Di Mi Do Sa So Chr
            """),
        Numbered = Orthography.Words("Art Abs Ziff Rn Anm Lfg S"),
        Starters = Orthography.Words("""
            Der Die Das Den Dem Des Ein Eine Einen Einem Einer Er Sie Es Wir Ich Ihr Man Dies Diese Dieser Dieses Jene Jener
            In Im An Am Auf Aus Bei Beim Mit Nach Von Vom Vor Zu Zum Zur Über Unter Durch Für Gegen Ohne Um Seit Bis Während
            Wegen Trotz Aber Und Oder Doch Denn Dann Da Dabei Dafür Dagegen Daher Damit Danach Dazu Deshalb Dort Hier Nun Jetzt
            Auch Nur Noch Schon So Als Wenn Weil Obwohl Ob Was Wer Wie Wo Warum Wann Sein Seine Seinen Ihre Ihren Unser Unsere
            Alle Viele Einige Manche Kein Keine Nicht Nichts Niemand Allerdings Jedoch Zudem Außerdem Später Heute Gestern
            """),
    };
}
