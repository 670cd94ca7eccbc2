using Quiz.Core.Banks.Derivation;
using Quiz.Core.Questions;

namespace Quiz.Core.Learning;

/// <summary>Reads from a wrong answer what was mixed up with whose.</summary>
internal static class MixUps
{
    /// <summary>
    /// Each point that was mixed up, once for each other; nothing where a wrong answer tells of no mix-up.
    /// </summary>
    public static IEnumerable<Mistake> Of(Holdings holdings, Question question, Answer answer) =>
        Read(holdings, question, answer).OfType<Mistake>().DistinctBy(m => (m.Point, m.Other));

    private static IEnumerable<Mistake?> Read(
        Holdings holdings, Question question, Answer answer) => (question.IsDerived ? question.Tags[0] : null) switch
        {
            WhoSays.Name => SpeakerMixUps.ChosenSpeaker(holdings, question, answer),
            WhatTheySay.Name => SpeakerMixUps.ChosenClaim(holdings, question, answer),
            WhoseIdea.Name => SpeakerMixUps.ChosenOwner(holdings, question, answer),
            SortVoices.Name => SpeakerMixUps.Sorted(holdings, question, answer),
            FindIt.Name => SpeakerMixUps.Marked(holdings, question, answer),
            WhatTheyWant.Name => SideMixUps.ChosenThing(holdings, question, answer),
            WhoWants.Name when question is PairQuestion => SideMixUps.Sorted(holdings, question, answer),
            WhoWants.Name => SideMixUps.ChosenSide(holdings, question, answer),
            _ => WrittenMixUps.Chosen(holdings, question, answer),
        };
}
