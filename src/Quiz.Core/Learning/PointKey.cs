using Quiz.Core.Questions;

namespace Quiz.Core.Learning;

/// <summary>A point of the text of one bank: what is scheduled. Its questions are ways of asking it.</summary>
/// <param name="Bank">The bank's id.</param>
public readonly record struct PointKey(string Bank, Point Point) : IComparable<PointKey>
{
    public int CompareTo(PointKey other)
    {
        int bank = string.CompareOrdinal(Bank, other.Bank), table =
            string.CompareOrdinal(Point.Table, other.Point.Table);
        return bank != 0 ? bank : table != 0 ? table : string.CompareOrdinal(Point.Id, other.Point.Id);
    }

    public static bool operator <(PointKey left, PointKey right) => left.CompareTo(right) < 0;

    public static bool operator >(PointKey left, PointKey right) => left.CompareTo(right) > 0;

    public static bool operator <=(PointKey left, PointKey right) => left.CompareTo(right) <= 0;

    public static bool operator >=(PointKey left, PointKey right) => left.CompareTo(right) >= 0;
}
