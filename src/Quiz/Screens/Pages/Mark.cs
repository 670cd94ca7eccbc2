using Quiz.Core;
using Quiz.Core.Banks;
using Quiz.Core.Evidence;
using Quiz.Core.Prose;

namespace Quiz.Screens.Pages;

/// <summary>Words of a passage that are set off: by signs as well as by colour.</summary>
/// <param name="Anchor">Names the place, to scroll to it.</param>
internal sealed record Mark(Place Place, Tone Tone, string Anchor)
{
    private string Opens => Tone switch
    {
        Tone.Decides => "►[",
        Tone.Misleads => "✗[",
        Tone.Place => "▸",
        Tone.Marked => "◆[",
        Tone.Cursor => "›",
        _ => "«",
    };

    private string Closes => Tone switch
    {
        Tone.Decides => "]◄",
        Tone.Misleads => "]✗",
        Tone.Place => "◂",
        Tone.Marked => "]◆",
        Tone.Cursor => "‹",
        _ => "»",
    };

    /// <summary>
    /// A passage's text cut where marks begin and end. Where two overlap, the inner words have the later mark's tone.
    /// </summary>
    /// <param name="targets">What a click on a stretch of the text means; stretches do not overlap.</param>
    public static Items<Run> Runs(
        Passage passage, IEnumerable<Mark> marks, params ReadOnlySpan<(TextRange Range, string Target)> targets)
    {
        Mark[] own = [.. marks.Where(m => m.Place.Passage == passage.Id).DistinctBy(m => (m.Place.Range, m.Tone))];
        TextRange[] clickable = new TextRange[targets.Length];
        for (int i = 0; i < targets.Length; i++) clickable[i] = targets[i].Range;
        int[] cuts = [.. own.Select(m => m.Place.Range).Concat(clickable).SelectMany(r => new[] { r.Start, r.End })
            .Append(0).Append(passage.Text.Length).Distinct().Order()];
        var runs = new List<Run>();
        for (int i = 0; i < cuts.Length; i++)
        {
            int at = cuts[i];
            foreach (Mark mark in own.Reverse().Where(m => m.Place.Range.End == at))
                runs.Add(new Run(mark.Closes, mark.Tone));
            foreach (Mark mark in own.Where(m => m.Place.Range.Start == at))
                runs.Add(new Run(mark.Opens, mark.Tone, mark.Anchor));
            if (i + 1 == cuts.Length) break;
            var piece = new TextRange(at, cuts[i + 1]);
            Mark? top = own.LastOrDefault(m => m.Place.Range.Overlaps(piece));
            string? target = null;
            foreach ((TextRange range, string click) in targets)
            {
                if (range.Overlaps(piece)) target = click;
            }

            runs.Add(new Run(
                piece.Of(passage.Text), top?.Tone ?? Tone.Text, top?.Tone == Tone.Cursor ? top.Anchor : null, target));
        }

        return runs.ToItems();
    }
}
