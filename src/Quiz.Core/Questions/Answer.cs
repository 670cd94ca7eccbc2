namespace Quiz.Core.Questions;

/// <summary>What a learner gives to a question.</summary>
public abstract record Answer;

/// <summary>"I don't know": no marks, never a penalty, counted apart from wrong and from blank.</summary>
public sealed record DontKnow : Answer;
