using System.Text.Json;
using PuppeteerSharp;

namespace Quiz.Tests.Browsers;

/// <summary>A page in a browser, as a pupil uses it: what is read on it, and what is clicked.</summary>
public sealed class Visit : IAsyncDisposable
{
    private readonly IBrowserContext _context;
    private readonly List<string> _errors = [];

    internal Visit(IBrowserContext context, IPage page)
    {
        (_context, Page) = (context, page);
        page.PageError += (_, e) => _errors.Add(e.Message);
        page.Console += (_, e) =>
        {
            if (e.Message.Type == ConsoleType.Error) _errors.Add(e.Message.Text);
        };
    }

    public IPage Page { get; }

    public Task<string> Text => Page.EvaluateExpressionAsync<string>("document.body.innerText");

    public Task<T> Ask<T>(string script) => Page.EvaluateExpressionAsync<T>(script);

    /// <summary>Clicks what can be clicked and has a text, or is called so.</summary>
    public Task Click(string name) => Click(
        $"[...document.querySelectorAll('button, a.button, summary')].find(b => (b.innerText.trim() === {Quoted(name)} "
            + $"|| b.getAttribute('aria-label') === {Quoted(name)}) && b.offsetParent)", name);

    /// <summary>Chooses an option, a tick or a place by its text.</summary>
    public Task Choose(string text, string within = "document") => Click(
        $"[...{within}.querySelectorAll('label')].find(l => l.innerText.trim() === {Quoted(text)} "
            + $"|| l.firstChild.getAttribute?.('aria-label') === {Quoted(text)})", text);

    public Task Mark(string address) => Click(
        $"quizPage.article.sentences.find(s => s.address === {Quoted(address)}).node", address);

    /// <summary>Types into a field as keys.</summary>
    public async Task Type(string selector, string text)
    {
        await Page.FocusAsync(selector);
        await Page.TypeAsync(selector, text);
    }

    /// <summary>Gives an id, and says that it is the pupil's own.</summary>
    public async Task Enroll(string id)
    {
        await Type("#id", id);
        await Click("Go on");
        await Click("Yes, begin");
        await Click("To the questions");
    }

    /// <summary>What is kept of the attempt: the lines of a result.</summary>
    public Task<string> Kept() => Ask<string>("quizPage.attempt.text");

    public async ValueTask DisposeAsync()
    {
        Assert.Empty(_errors);
        await _context.CloseAsync();
    }

    internal static string Quoted(string text) => JsonSerializer.Serialize(text);

    private async Task Click(string element, string name) => Assert.True(
        await Ask<bool>($"(() => {{ const found = {element}; if (found) found.click(); return !!found; }})()"),
        $"Nothing to click: {name}\n{await Text}");
}
