using System.Runtime.InteropServices;
using Terminal.Gui.App;
using Terminal.Gui.Drivers;

namespace Quiz.Terminal;

/// <summary>Runs the full-screen program and leaves the terminal as it was, however the program ends.</summary>
/// <remarks>
/// Every ending takes one path: the first reason sets the exit code, the main loop is asked to stop, and the thread
/// that called <see cref="Run"/> restores the terminal and then reports. If that takes too long (a busy main thread,
/// a vanished terminal), <see cref="ForceExit"/> does the same from outside with system calls alone.
/// </remarks>
internal sealed class TerminalGuard : IDisposable
{
    public const int CrashCode = 70;
    private const int HangUpCode = 129;

    private static readonly TimeSpan Patience = TimeSpan.FromMilliseconds(700);

    private readonly IApplication _app;
    private readonly Action<Exception> _report;
    private readonly TerminalState? _before = TerminalState.Read();
    private readonly TaskCompletionSource _restored = new();
    private readonly Lock _once = new();
    private TerminalSuspension? _suspension;
    private TerminalInput? _input;
    private LoopPace? _pace;
    private Exception? _error;
    private bool _stopping;
    private int _exitCode;

    private TerminalGuard(IApplication app, Action<Exception> report) => (_app, _report) = (app, report);

    /// <summary>Runs <paramref name="body"/> between setting up and restoring the terminal.</summary>
    /// <param name="body">Builds the window and calls <c>app.Run</c>; the guard is for <see cref="Suspend"/>.</param>
    /// <param name="report">Tells the user of a crash; called once, after the terminal is restored.</param>
    /// <returns>0, 128 + the signal that ended the program, or <see cref="CrashCode"/>.</returns>
    public static int Run(Action<IApplication, TerminalGuard> body, Action<Exception> report)
    {
        ToolkitStart.Load();
        using TerminalGuard guard = new(Application.Create(), report);
        return guard.RunGuarded(body);
    }

    /// <summary>
    /// Stops the process as the shell's Ctrl+Z does, and repaints when it continues. Main thread only.
    /// </summary>
    public void Suspend()
    {
        if (!OperatingSystem.IsWindows())
            _suspension?.Suspend();
    }

    private int RunGuarded(Action<IApplication, TerminalGuard> body)
    {
        using PosixSignalRegistration terminate = On(PosixSignal.SIGTERM, 143);
        using PosixSignalRegistration interrupt = On(PosixSignal.SIGINT, 130);
        using PosixSignalRegistration quit = On(PosixSignal.SIGQUIT, 131);
        using PosixSignalRegistration hangUp = On(PosixSignal.SIGHUP, HangUpCode);
        AppDomain.CurrentDomain.UnhandledException += OnUnhandled;
        TaskScheduler.UnobservedTaskException += OnUnobserved;
        try
        {
            SetUp();
            body(_app, this);
        }
        catch (Exception e)
        {
            _ = Claim(CrashCode, e);
        }
        finally
        {
            Dispose();
            AppDomain.CurrentDomain.UnhandledException -= OnUnhandled;
            TaskScheduler.UnobservedTaskException -= OnUnobserved;
        }
        ReportOnce();
        return _exitCode;
    }

    private void SetUp()
    {
        // Without this the toolkit would wait for ever for a terminal that is not there.
        if (!Driver.IsAttachedToTerminal(out _, out _))
            throw new IOException("There is no terminal to draw on.");
        if (_before is not null)
            TerminalState.Send(TerminalState.Enter);
        _ = _app.Init(DriverRegistry.Names.ANSI);
        TerminalState? raw = TerminalState.Read();
        if (raw is not null && _app.Driver?.GetInputProcessor() is InputProcessorImpl<char> processor)
            _input = TerminalInput.Take(processor.InputQueue);
        _pace = new LoopPace(_app, wakes: _input is not null);
        if (_before is not null && raw is not null && !OperatingSystem.IsWindows())
            _suspension = new TerminalSuspension(_app, _before, raw, _pace.Wake);
        if (_input is null)
            return;
        _input.Arrived += _pace.Wake;
        _input.Lost += () => Stop(HangUpCode);
        _input.Start();
    }

    /// <summary>Restores the terminal; everything after it can be read on the normal screen.</summary>
    public void Dispose()
    {
        if (_restored.Task.IsCompleted)
            return;
        if (!OperatingSystem.IsWindows())
            _suspension?.Dispose();
        _input?.Dispose();
        _pace?.Dispose();
        // The toolkit waits for threads of its own; a guard against that never returning is worth one thread.
        StartWatchdog();
        try
        {
            _app.Dispose();
        }
        catch (Exception e)
        {
            _ = Claim(CrashCode, e);
        }
        lock (_once)
        {
            if (_before is not null)
                TerminalState.Send(TerminalState.Leave);
            _before?.Apply(TerminalCalls.Input);
            _ = _restored.TrySetResult();
        }
    }

    private PosixSignalRegistration On(PosixSignal signal, int code) =>
        PosixSignalRegistration.Create(signal, context =>
        {
            context.Cancel = true;
            Stop(code);
        });

    private void OnUnhandled(object sender, UnhandledExceptionEventArgs e)
    {
        Stop(CrashCode, e.ExceptionObject as Exception);
        // Returning would abort the process before the main thread has restored the terminal, and a thread that
        // is not in the background would keep it alive afterwards.
        Thread.CurrentThread.IsBackground = true;
        Thread.Sleep(System.Threading.Timeout.Infinite);
    }

    private void OnUnobserved(object? sender, UnobservedTaskExceptionEventArgs e) =>
        Stop(CrashCode, e.Exception.InnerException ?? e.Exception);

    private void Stop(int code, Exception? error = null)
    {
        if (!Claim(code, error))
            return;
        StartWatchdog();
        try
        {
            // All sessions: a dialog on top must not keep the program open.
            _app.Invoke(() =>
            {
                foreach (SessionToken session in _app.SessionStack?.ToArray() ?? [])
                    _app.RequestStop(session.Runnable);
            });
            _pace?.Wake();
        }
        catch (NotInitializedException)
        {
            // Before Init or after Dispose: the watchdog or the returning main thread ends the program.
        }
    }

    private bool Claim(int code, Exception? error)
    {
        lock (_once)
        {
            if (_stopping)
                return false;
            (_stopping, _exitCode, _error) = (true, code, error);
            return true;
        }
    }

    // A thread and not a timer: a timer that nobody holds is collected, and the pool may be what is stuck.
    private void StartWatchdog() => new Thread(() =>
    {
        if (!_restored.Task.Wait(Patience))
            ForceExit();
    })
    { IsBackground = true, Name = "Terminal watchdog" }.Start();

    private void ForceExit()
    {
        lock (_once)
        {
            if (_restored.Task.IsCompleted)
                return;
            _input?.Dispose();
            string kitty = _app.Driver?.KittyKeyboardCapabilities is { IsSupported: true }
                ? EscSeqUtils.CSI_DisableKittyKeyboardFlags
                : "";
            TerminalState.Send(kitty + TerminalState.LeaveScreen + TerminalState.Leave);
            _before?.Apply(TerminalCalls.Input);
            _ = _restored.TrySetResult();
        }
        ReportOnce();
        if (OperatingSystem.IsWindows())
            Environment.Exit(_exitCode);
        TerminalCalls.ExitAtOnce(_exitCode);
    }

    private void ReportOnce()
    {
        if (Interlocked.Exchange(ref _error, null) is { } error)
            _report(error);
    }
}
