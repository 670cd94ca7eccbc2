using Quiz.Core.Prose;

namespace Quiz.Core.Maps;

/// <summary>The voices below each other: who it is, then each statement behind the verb of its stance.</summary>
internal static class VoiceList
{
    /// <summary>The longest verb and a space.</summary>
    private const int VerbWidth = 9;

    /// <summary>In narrower lists the verb begins the statement: a column of its own would leave too little.</summary>
    private const int ColumnFrom = 50;

    public static IEnumerable<Line> Draw(Items<MapVoice> voices, int width, MapPen pen)
    {
        foreach (Line line in pen.Text(MapWords.Voices, Tone.Strong, width, voices[0].Says[0])) yield return line;
        foreach (MapVoice voice in voices)
        {
            yield return Line.Empty;
            foreach (Line line in Named(voice, width, pen)) yield return line;
            foreach (MapNode node in voice.Says)
            {
                bool hasColumn = width >= ColumnFrom;
                string lead = hasColumn ? $"{node.Verb} ".PadRight(VerbWidth) : $"{node.Verb}: ";
                foreach (Line line in pen.Node(node, width, lead, hangs: hasColumn)) yield return line;
            }
        }
    }

    private static List<Line> Named(MapVoice voice, int width, MapPen pen)
    {
        string anchor = MapPicture.AnchorOf(voice.Says[0]);
        Run[] roles = voice.Role is { } role ? [new Run($", {role}", Tone.Dim, anchor)] : [];
        return pen.Lay([new Run(voice.Name, Tone.Strong, anchor), .. roles], width);
    }
}
