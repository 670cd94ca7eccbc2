using Quiz.Core.Sessions;
using Quiz.Screens;

namespace Quiz.Plain.Lines;

/// <summary>
/// Keeps each step before anything that follows from it is said; where that fails, it asks the learner what to do.
/// </summary>
internal sealed class StepKeeper(Dialogue dialogue, Func<Effect.Save, string?> save)
{
    /// <summary>Whether steps are kept. If not, the learner was told and agreed.</summary>
    public bool IsSaving { get; private set; } = true;

    /// <summary>False if the learner left rather than go on unsaved.</summary>
    public bool Keep(SessionEvent happened, DateTimeOffset at)
    {
        var step = new Effect.Save(happened, at);
        while (IsSaving && save(step) is { } trouble)
        {
            dialogue.Say("This step is not saved.");
            dialogue.Say(trouble);
            if (!Settle()) return false;
        }

        return true;
    }

    /// <summary>Waits until the learner tries again or gives saving up; false if the learner leaves.</summary>
    private bool Settle()
    {
        while (true)
        {
            dialogue.Say("Type :retry to try again once the cause is mended.");
            dialogue.Say("Type :unsaved to go on without saving: nothing from here on is kept.");
            dialogue.Say("Type :quit to leave: everything before this step is kept.");
            switch (dialogue.Listen()?.ToLowerInvariant())
            {
                case ":retry":
                    return true;
                case ":unsaved":
                    IsSaving = false;
                    return true;
                case ":quit" or null:
                    return false;
            }
        }
    }
}
