namespace Quiz.Core.Classroom.Statistics;

/// <summary>How one question of a test did, in the terms and by the formulas of Moodle's quiz statistics.</summary>
/// <remarks>What is not defined is null: nothing varies, or too few were asked.</remarks>
public sealed record ItemStatistics
{
    public required string Id { get; init; }

    /// <summary>How many were asked.</summary>
    public required int N { get; init; }

    /// <summary>The most that it earns, in marks.</summary>
    public required double? Max { get; init; }

    /// <summary>In marks.</summary>
    public required double? Mean { get; init; }

    /// <summary>The mean as a share of the most, usually from 0 to 1.</summary>
    public required double? Facility { get; init; }

    /// <summary>Standard deviation of the marks (n − 1).</summary>
    public required double? Sd { get; init; }

    /// <summary>Its share of what the test is worth, in per cent.</summary>
    public required double? IntendedWeight { get; init; }

    /// <summary>Its share in how totals differ, in per cent; null also where it goes against the total.</summary>
    public required double? EffectiveWeight { get; init; }

    /// <summary>Whether those who do better in the test do worse in it.</summary>
    public required bool HasNegativeCovariance { get; init; }

    /// <summary>Correlation with the rest of the test, from −100 to 100.</summary>
    public required double? DiscriminationIndex { get; init; }

    /// <summary>How near it comes to the best discrimination that these marks allow, up to 100.</summary>
    public required double? DiscriminativeEfficiency { get; init; }

    /// <summary>What answering at random earns, as a share of the most.</summary>
    public required double? RandomGuessScore { get; init; }

    /// <summary>
    /// Correlation of right or not with the total, itself included, from −1 to 1; null where marks are given in part.
    /// </summary>
    public required double? PointBiserial { get; init; }

    /// <summary>The facility among the upper 27 % of the totals.</summary>
    public required double? UpperFacility { get; init; }

    /// <summary>The facility among the lower 27 % of the totals.</summary>
    public required double? LowerFacility { get; init; }

    /// <summary>The upper less the lower facility (Kelley's D), from −1 to 1.</summary>
    public double? UpperLower => UpperFacility - LowerFacility;
}
