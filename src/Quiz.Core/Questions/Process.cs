namespace Quiz.Core.Questions;

/// <summary>What a reader does to find the answer (the four processes of PIRLS).</summary>
public enum Process
{
    Locate,
    Infer,
    Interpret,
    Evaluate,
}
