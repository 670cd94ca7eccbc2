using System.Runtime.InteropServices;
using System.Runtime.Versioning;
using Terminal.Gui.App;
using Terminal.Gui.Drivers;

namespace Quiz.Terminal;

/// <summary>
/// Ctrl+Z and back: hands the terminal to the shell, stops, and takes the terminal back when continued.
/// </summary>
[UnsupportedOSPlatform("windows")]
internal sealed class TerminalSuspension : IDisposable
{
    private readonly IApplication _app;
    private readonly TerminalState _shell;
    private readonly TerminalState _raw;
    private readonly Action _repaint;
    private readonly PosixSignalRegistration _onContinue;
    private TaskCompletionSource? _continued;

    /// <summary>Answers continuations from now on, also those after a stop from outside (<c>kill -STOP</c>).</summary>
    /// <param name="app">The initialized application.</param>
    /// <param name="shell">The line settings of the shell.</param>
    /// <param name="raw">The line settings of the toolkit.</param>
    /// <param name="repaint">Makes the main loop run at once.</param>
    public TerminalSuspension(IApplication app, TerminalState shell, TerminalState raw, Action repaint)
    {
        (_app, _shell, _raw, _repaint) = (app, shell, raw, repaint);
        // .NET's console code also answers SIGCONT, before this handler does: the last word on the settings is ours.
        _onContinue = PosixSignalRegistration.Create(PosixSignal.SIGCONT, OnContinue);
    }

    /// <summary>
    /// Stops the process group as the terminal driver would, and repaints when it continues. Main thread only.
    /// </summary>
    public void Suspend()
    {
        if (_app.Driver is not { } driver)
            return;
        bool kitty = driver.KittyKeyboardCapabilities is { IsSupported: true };
        TerminalState.Send(
            (kitty ? EscSeqUtils.CSI_DisableKittyKeyboardFlags : "") + TerminalState.LeaveScreen + TerminalState.Leave);
        _shell.Apply(TerminalCalls.Output);
        TaskCompletionSource continued = _continued = new();
        int signal = OperatingSystem.IsLinux() ? TerminalCalls.SuspendSignalLinux : TerminalCalls.SuspendSignalBsd;
        _ = TerminalCalls.Kill(0, signal);
        // The stop can come a moment after the call returns, so wait for the continuation. Without a shell that could
        // continue us the kernel ignores the signal; then this is over after a blink.
        _ = continued.Task.Wait(TimeSpan.FromMilliseconds(300));
        _continued = null;
        TakeScreenBack(TerminalState.Enter
            + (kitty ? EscSeqUtils.CSI_EnableKittyKeyboardFlags(EscSeqUtils.KittyKeyboardRequestedFlags) : ""));
        driver.SetTerminalTitle(_app.TopRunnableView?.Title ?? "");
    }

    public void Dispose() => _onContinue.Dispose();

    private void OnContinue(PosixSignalContext context)
    {
        if (_continued?.TrySetResult() is true)
            return;
        try
        {
            _app.Invoke(() => TakeScreenBack(""));
        }
        catch (NotInitializedException)
        {
            // The program is ending; there is no screen to take back.
        }
    }

    private void TakeScreenBack(string alsoSend)
    {
        if (_app.Driver is not { } driver)
            return;
        _raw.Apply(TerminalCalls.Output);
        TerminalState.Send(TerminalState.EnterScreen + alsoSend);
        _app.ClearScreenNextIteration = true;
        driver.SetCursorNeedsUpdate(true);
        _repaint();
    }
}
