using Terminal.Gui.App;
using Terminal.Gui.Drivers;

namespace Quiz.Terminal;

/// <summary>
/// Makes the toolkit's main loop follow the learner: at once after a key, lively for two seconds, then at rest.
/// </summary>
/// <remarks>
/// The toolkit sleeps a fixed time between iterations and nothing wakes it. Its own sleep is switched off here and each
/// iteration begins by waiting for a reason to run: input (<see cref="Wake"/>), a timer or an <c>app.Invoke</c>, or the
/// end of a short rest, which lets it see a resize and tell a lone Esc from the beginning of an escape sequence.
/// Where nobody calls <see cref="Wake"/> (Windows), the rest itself is what bounds the delay of a key.
/// </remarks>
internal sealed class LoopPace : IDisposable
{
    private static readonly TimeSpan Lively = TimeSpan.FromSeconds(2);

    private readonly IApplication _app;
    private readonly ITimedEvents _timers;
    // Never disposed: the input thread may still set it while the program ends.
    private readonly AutoResetEvent _reason = new(initialState: true);
    private readonly int _restWhenLively;
    private readonly int _restWhenIdle;
    private long _lastActivity = Environment.TickCount64;

    /// <summary>Takes over the pace of an initialized application until disposed.</summary>
    /// <param name="app">The application, after <c>Init</c> and before <c>Run</c>.</param>
    /// <param name="wakes">Whether input is announced by <see cref="Wake"/>; without it the loop has to look more
    /// often.</param>
    public LoopPace(IApplication app, bool wakes)
    {
        _app = app;
        _timers = app.TimedEvents ?? throw new ArgumentException("The application is not initialized.", nameof(app));
        (_restWhenLively, _restWhenIdle) = wakes ? (10, 100) : (2, 60);
        app.Iteration += OnIteration;
        _timers.Added += OnTimerAdded;
        app.Keyboard.KeyDown += OnActivity;
        app.Mouse.MouseEvent += OnActivity;
        Application.MaximumIterationsPerSecond = ushort.MaxValue;
    }

    /// <summary>Runs the loop now and keeps it lively. Called from any thread.</summary>
    public void Wake()
    {
        Volatile.Write(ref _lastActivity, Environment.TickCount64);
        _ = _reason.Set();
    }

    public void Dispose()
    {
        _app.Iteration -= OnIteration;
        _timers.Added -= OnTimerAdded;
        Application.MaximumIterationsPerSecond = Application.DefaultMaximumIterationsPerSecond;
    }

    private void OnIteration(object? sender, EventArgs<IApplication?> e)
    {
        SettleCursor();
        bool lively = Environment.TickCount64 - Volatile.Read(ref _lastActivity) < Lively.TotalMilliseconds;
        int rest = lively ? _restWhenLively : _restWhenIdle;
        if (_timers is TimedEvents timers && timers.CheckTimers(out int untilNextTimer))
            rest = Math.Min(rest, untilNextTimer);
        _ = _reason.WaitOne(rest);
    }

    // The toolkit never clears its "cursor needs an update" mark, so it would hide and home the cursor in every
    // iteration. The mark is cleared only when the terminal's cursor is already what the focused view asks for.
    private void SettleCursor()
    {
        if (_app.Driver is not { } driver || !driver.GetCursorNeedsUpdate())
            return;
        Cursor shown = driver.GetCursor();
        Cursor? wanted = _app.TopRunnableView?.MostFocused?.Cursor;
        bool settled = wanted is { IsVisible: true } ? shown == wanted : !shown.IsVisible;
        driver.SetCursorNeedsUpdate(!settled);
    }

    private void OnTimerAdded(object? sender, TimeoutEventArgs e) => _reason.Set();

    private void OnActivity(object? sender, EventArgs e) => Volatile.Write(ref _lastActivity, Environment.TickCount64);
}
