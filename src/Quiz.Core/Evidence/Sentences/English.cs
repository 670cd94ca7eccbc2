namespace Quiz.Core.Evidence.Sentences;

/// <summary>Abbreviations and sentence openings of English.</summary>
internal static class English
{
    public static Orthography Orthography { get; } = new()
    {
        Leading = Orthography.Words("""
            Mr Mrs Ms Mx Dr Prof Messrs Hon Rev Fr Msgr Gen Adm Maj Col Lt Cmdr Cdr Capt Sgt Cpl Pvt Brig Sen Rep Reps Sens
            Gov Pres Amb Supt Insp Atty Asst Assoc Mt Ft e.g i.e eg ie cf viz vs v.s approx ca esp incl resp
            """),
        Closing = Orthography.Words("""
            St Ave Blvd Rd Jr Sr Inc Ltd Co Corp Bros LLC Ph.D Ph.Ds M.Sc B.Sc M.Phil D.Phil al ibid dept est univ
            Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec Mon Tue Tues Wed Thu Thur Thurs Fri
            Ala Ariz Calif Colo Conn Fla Mass Mich Minn Okla Penn Tenn Tex Wash ft oz lb lbs hr hrs min mins sq
            """),
        Numbered = Orthography.Words(
            "no nos pp vol vols ch chap fig figs art arts sec para paras eq ref app ed tel ext Rom"),
        Starters = Orthography.Words("""
            The A An This That These Those There Here He She It They We You I His Her Its Their Our My Your
            In On At By For From With Without Within During After Before Since Until As If When While Where Although Though
            Because But And Or So Yet Nor Then Thus Hence However Moreover Meanwhile Instead Nevertheless Still Also Even
            What Who Why How Which Whose Not Now Once Some Many Most Several Few Both Each Every All Any No Nobody Nothing
            One Two Three Another Other Others Such To According Despite Unlike Like Under Over Between Among Perhaps Maybe Yes
            """),
        SpeechVerbs = Orthography.Words("""
            said says asked asks replied replies answered answers added adds told tells wrote writes shouted cried called
            exclaimed yelled whispered muttered murmured demanded wondered thought insisted insists warned warns noted notes
            argued argues explained explains continued continues remarked admitted admits agreed began sighed laughed screamed
            """),
    };
}
