namespace Quiz.Core.Evidence.Sentences;

/// <summary>Abbreviations and sentence openings of Spanish.</summary>
internal static class Spanish
{
    public static Orthography Orthography { get; } = new()
    {
        Leading = Orthography.Words("""
            Sr Sra Srta Sres Sras Dr Dra Dres Prof Profa Lic Ing Arq Gral Cnel Cap Tte Sgto Mons Fr Sto Sta Ud Uds Vd Vds D.ª
            p.ej ej cf vs aprox avda av tel dpto atte
            """),
        Closing = Orthography.Words(
            "EE.UU FF.AA JJ.OO a.C d.C S.A Cía Ltda Inc Co ene feb mar abr may jun jul ago sept oct nov dic al ibid"),
        Numbered = Orthography.Words("núm núms n.º nro art arts cap caps fig figs vol vols pág págs pp párr ed"),
        Starters = Orthography.Words("""
            El La Los Las Lo Un Una Unos Unas Este Esta Estos Estas Esto Ese Esa Eso Aquel Aquella Él Ella Ellos Ellas Yo Tú
            Nosotros Usted Ustedes Su Sus Mi Mis Nuestro Nuestra En De Del Desde Con Sin Por Para Sobre Bajo Entre Hacia Hasta
            Según Tras Durante Ante A Al Pero Y E O Ni Sino Aunque Porque Cuando Mientras Donde Como Si Que Qué Quién Quien Cómo
            Cuándo Dónde Entonces Luego Después Antes Ahora Hoy Ayer Aquí Allí Así También Tampoco No Sí Ya Todo Todos Muchos
            Algunos Varios Nadie Nada Se Le Les Nos Me Te Es Era Fue Hay Había
            """),
    };
}
