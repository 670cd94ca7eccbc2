using PuppeteerSharp;

namespace Quiz.Tests.Browsers;

/// <summary>A real browser for the tests that need one, started once.</summary>
public sealed class Chromium : IAsyncLifetime
{
    private static readonly string[] Names =
        ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome"];

    private IBrowser? _browser;

    /// <summary>The program: what QUIZ_CHROMIUM names, or one that the path has; null where there is none.</summary>
    public static string? Program { get; } = Environment.GetEnvironmentVariable("QUIZ_CHROMIUM") is { Length: > 0 } named
        ? named
        : (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
            .SelectMany(folder => Names.Select(name => Path.Combine(folder, name)))
            .FirstOrDefault(File.Exists);

    public async Task InitializeAsync()
    {
        if (Program is null) return;
        _browser = await Puppeteer.LaunchAsync(new LaunchOptions
        {
            ExecutablePath = Program,
            Args = ["--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking", "--lang=en"],
        });
    }

    public async Task DisposeAsync()
    {
        if (_browser is not null) await _browser.DisposeAsync();
    }

    /// <summary>A window with a storage of its own, where every error of a page fails the test that caused it.</summary>
    public async Task<Visit> Open(string file, int width = 1280, int height = 900)
    {
        IBrowserContext own = await _browser!.CreateBrowserContextAsync(); // tests without a browser are skipped
        IPage page = await own.NewPageAsync();
        await page.SetViewportAsync(new ViewPortOptions { Width = width, Height = height });
        var visit = new Visit(own, page);
        await page.GoToAsync(new Uri(file).AbsoluteUri);
        return visit;
    }
}

/// <summary>The tests that share the browser.</summary>
[CollectionDefinition(Name)]
public sealed class SharedBrowser : ICollectionFixture<Chromium>
{
    public const string Name = "browser";
}

/// <summary>A test that needs a browser.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class BrowserFactAttribute : FactAttribute
{
    public BrowserFactAttribute() => Skip = Chromium.Program is null ? "no Chromium" : null;
}

/// <summary>A table of tests that need a browser.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class BrowserTheoryAttribute : TheoryAttribute
{
    public BrowserTheoryAttribute() => Skip = Chromium.Program is null ? "no Chromium" : null;
}
