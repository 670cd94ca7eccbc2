namespace Quiz.Core.Classroom.Reports;

/// <summary>Who gave one answer, counted as responses come in the order of their students.</summary>
/// <param name="part">What the bank says of it.</param>
/// <param name="isListed">Whether it is told also where nobody gave it.</param>
internal sealed class AnswerTally(AnswerKind kind, GivenPart part, bool isListed)
{
    private readonly List<string> _students = [];
    private int _upper;
    private int _lower;
    private double _totals;

    public int Count { get; private set; }

    public void Add(PlacedResponse response)
    {
        Count++;
        if (response.IsUpper) _upper++;
        if (response.IsLower) _lower++;
        _totals += response.Sheet.Total;
        string student = response.Sheet.Student.Id;
        // attempts of one student follow one another
        if (_students is not [.., var last] || last != student) _students.Add(student);
    }

    public AnswerRow Row() => new(
        kind, part.Part, part.Text, part.IsRight, part.Misled.Kind, part.Rationale, isListed, Count, _upper, _lower,
        Count == 0 ? null : _totals / Count, _students.ToItems());
}
