using Quiz.Core.Banks;
using Quiz.Core.Evidence;
using Quiz.Core.Questions;
using Quiz.Core.Sessions;
using Quiz.Core.Wording;

namespace Quiz.Files.Html.Worksheets;

/// <summary>A question where it stands on a sheet.</summary>
/// <param name="Index">Its place, 0-based.</param>
public sealed record SheetQuestion(Sheet Sheet, int Index)
{
    public Asked Asked => Sheet.Sitting.Questions[Index];

    public Question Question => Asked.Question;

    public ShapeSheet Shape => ShapeSheet.Of(Question);

    public Bank Bank => Sheet.Bank;

    /// <summary>"A5"; "5" where there is only one version.</summary>
    public string Number => Sheet.Name + Phrases.Number(Index + 1);

    /// <summary>What students see instead of its id.</summary>
    public string Code => Sheet.Codes[Question.Id];

    public string Points => Phrases.Count(Question.Points, "point");

    public ProofPolicy Proof => Sheet.Sitting.ProofPolicyOf(Question);

    public bool AsksCertainty => Sheet.Sitting.Plan.AsksCertainty && Question.IsRightOrWrong;

    /// <summary>"¶7.2".</summary>
    public string Address(Place place) => Bank.Passage(place.Passage).Label(place.Range);
}
