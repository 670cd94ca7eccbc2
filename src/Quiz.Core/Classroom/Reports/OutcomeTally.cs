using Quiz.Core.Questions;

namespace Quiz.Core.Classroom.Reports;

/// <summary>Counts how answers turned out.</summary>
internal struct OutcomeTally
{
    private int _right;
    private int _partly;
    private int _wrong;
    private int _dontKnow;
    private int _blank;
    private int _unscored;

    public readonly OutcomeCounts Counts => new(_right, _partly, _wrong, _dontKnow, _blank, _unscored);

    public void Add(Response response)
    {
        switch (response.Outcome)
        {
            case Outcome.Right:
                _right++;
                break;
            case Outcome.Partly:
                _partly++;
                break;
            case Outcome.Wrong:
                _wrong++;
                break;
            case Outcome.DontKnow:
                _dontKnow++;
                break;
            case Outcome.Unscored:
                _unscored++;
                break;
            case null:
                _blank++;
                break;
        }
    }
}
