namespace Quiz.Core.Evidence.Sentences;

/// <summary>Abbreviations and sentence openings of French.</summary>
internal static class French
{
    public static Orthography Orthography { get; } = new()
    {
        SpacesGuillemets = true,
        Leading = Orthography.Words("""
            M MM Mme Mmes Mlle Mgr Me Dr Pr Prof Gén Col Cap Lt Sgt St Ste p.ex c.-à-d c.à.d cf env av ap apr boul adr tél vs
            """),
        Closing = Orthography.Words("janv févr avr juil sept oct nov déc J.-C Cie Inc Ltd Co al ibid id"),
        Numbered = Orthography.Words("no nos n° art chap fig vol pp p t éd"),
        Starters = Orthography.Words("""
            Le La Les L Un Une Des Du De D Ce C Cet Cette Ces Il Ils Elle Elles On Nous Vous Je J Tu Son Sa Ses Leur Leurs Notre
            En Dans Sur Sous Par Pour Avec Sans Chez Vers Entre Après Avant Depuis Pendant Selon Malgré À Au Aux Mais Et Ou Or Donc
            Car Ni Puis Alors Ainsi Cependant Pourtant Toutefois Quand Lorsque Comme Si Où Que Qu Qui Quoi Pourquoi Comment Quel
            Quelle Tout Tous Toutes Plusieurs Certains Aucun Personne Rien Ici Là Aujourd Hier Demain Enfin Aussi Même Ne N
            """),
    };
}
