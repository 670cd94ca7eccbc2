namespace Quiz.Core.Learning;

/// <content>What a review makes of a memory.</content>
public static partial class Fsrs
{
    /// <summary>The memory after a review.</summary>
    /// <param name="before">The memory before it; null at the first one.</param>
    /// <param name="days">Study days since the last review; 0 or less means the same day.</param>
    public static Memory Next(Memory? before, int days, Grade grade)
    {
        if (before is not { } memory) return new Memory(InitialStability(grade), InitialDifficulty(grade));
        double recall = Retrievability(days, memory.Stability);
        double stability = days <= 0 ? StabilityOnSameDay(memory.Stability, grade)
            : grade == Grade.Again ? StabilityAfterForgetting(memory, recall)
            : StabilityAfterRecall(memory, recall, grade);
        return new Memory(stability, NextDifficulty(memory.Difficulty, grade));
    }

    /// <summary>S₀(G) = w₍G−1₎, in days.</summary>
    public static double InitialStability(Grade grade) => Bounded(Parameters[(int)grade - 1]);

    /// <summary>D₀(G) = w4 − e^(w5·(G−1)) + 1, from 1 to 10.</summary>
    public static double InitialDifficulty(Grade grade) => Math.Clamp(RawInitialDifficulty(grade), 1, 10);

    /// <summary>
    /// Moved by −w6·(G−3)·(10−D)/9, then drawn back by w7 towards the D₀ of "easy" (which is not bounded first); from 1
    /// to 10.
    /// </summary>
    public static double NextDifficulty(double difficulty, Grade grade)
    {
        double moved = difficulty - Parameters[6] * ((int)grade - 3) * (10 - difficulty) / 9;
        return Math.Clamp(Parameters[7] * RawInitialDifficulty(Grade.Easy) + (1 - Parameters[7]) * moved, 1, 10);
    }

    /// <summary>
    /// S·(1 + e^w8·(11−D)·S^−w9·(e^(w10·(1−R)) − 1)·[w15 if hard]·[w16 if easy]), in days; never less than before.
    /// </summary>
    /// <param name="recall">R, the chance of recall just before the review.</param>
    public static double StabilityAfterRecall(Memory memory, double recall, Grade grade)
    {
        double growth = Math.Exp(Parameters[8]) * (11 - memory.Difficulty) * Math.Pow(memory.Stability, -Parameters[9])
            * (Math.Exp(Parameters[10] * (1 - recall)) - 1);
        double share = grade == Grade.Hard ? Parameters[15] : grade == Grade.Easy ? Parameters[16] : 1;
        return Bounded(memory.Stability * (1 + growth * share));
    }

    /// <summary>
    /// The lesser of w11·D^−w12·((S+1)^w13 − 1)·e^(w14·(1−R)) and S / e^(w17·w18), in days: never more than before.
    /// </summary>
    /// <inheritdoc cref="StabilityAfterRecall"/>
    public static double StabilityAfterForgetting(Memory memory, double recall)
    {
        double relearnt = Parameters[11] * Math.Pow(memory.Difficulty, -Parameters[12])
            * (Math.Pow(memory.Stability + 1, Parameters[13]) - 1) * Math.Exp(Parameters[14] * (1 - recall));
        return Bounded(Math.Min(relearnt, memory.Stability / Math.Exp(Parameters[17] * Parameters[18])));
    }

    /// <summary>S·e^(w17·(G−3+w18))·S^−w19, in days; as in fsrs-rs it falls after "again" only.</summary>
    public static double StabilityOnSameDay(double stability, Grade grade)
    {
        double factor =
            Math.Exp(Parameters[17] * ((int)grade - 3 + Parameters[18])) * Math.Pow(stability, -Parameters[19]);
        return Bounded(stability * (grade == Grade.Again ? factor : Math.Max(1, factor)));
    }

    private static double RawInitialDifficulty(Grade grade) =>
        Parameters[4] - Math.Exp(Parameters[5] * ((int)grade - 1)) + 1;

    private static double Bounded(double stability) => Math.Clamp(stability, MinStability, MaxStability);
}
