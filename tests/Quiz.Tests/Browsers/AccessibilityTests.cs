using System.Reflection;
using Deque.AxeCore.Commons;

namespace Quiz.Tests.Browsers;

/// <summary>What the usual tools find wrong for people who see, hear or move otherwise: nothing.</summary>
[Collection(SharedBrowser.Name)]
public sealed class AccessibilityTests(Chromium chromium) : PageFixture
{
    private static readonly string Axe = Script();

    [BrowserTheory]
    [InlineData(1280, "light")]
    [InlineData(390, "dark")]
    public async Task No_screen_of_a_test_has_a_fault_of_accessibility(int width, string colours)
    {
        MakePage("--certainty", "--prove", "optional");
        await using Visit visit = await chromium.Open(PagePath, width, 800);
        await visit.Page.EmulateMediaFeaturesAsync(
            [new() { MediaFeature = PuppeteerSharp.MediaFeature.PrefersColorScheme, Value = colours }]);
        await Check(visit, "id");
        await visit.Type("#id", "S1");
        await visit.Click("Go on");
        await Check(visit, "own id");
        await visit.Click("Yes, begin");
        await Check(visit, "article");
        await visit.Click("To the questions");
        for (int i = 0; i < 9; i++)
        {
            await Check(visit, "question");
            await visit.Ask<int>("(document.querySelector('.option input, fieldset input, .tick input')?.click(), 0)");
            await Check(visit, "answered");
            await visit.Click("Next");
        }

        await Check(visit, "overview");
        await visit.Click("Hand in");
        await visit.Click("Yes, hand in");
        await Check(visit, "handed in");
    }

    [BrowserTheory]
    [InlineData(320)]
    [InlineData(768)]
    [InlineData(1440)]
    public async Task Nothing_stands_out_at_the_side(int width)
    {
        MakePage("--certainty", "--prove", "optional");
        await using Visit visit = await chromium.Open(PagePath, width, 700);
        await visit.Enroll("S1");
        for (int i = 0; i < 9; i++)
        {
            Assert.Equal(width, await visit.Ask<int>("document.documentElement.scrollWidth"));
            Assert.True(await visit.Ask<bool>("document.querySelector('.bar').getBoundingClientRect().bottom <= innerHeight"));
            await visit.Click("Next");
        }
    }

    [BrowserFact]
    public async Task The_article_keeps_its_place_while_the_question_is_in_front()
    {
        MakePage();
        await using Visit visit = await chromium.Open(PagePath, 320, 480);
        await visit.Enroll("S1");
        await visit.Click("Article");
        await visit.Ask<int>("(document.querySelector('.side').scrollTop = 150, 0)");
        await visit.Click("Back to the question");
        await visit.Click("Article");
        Assert.Equal(150, await visit.Ask<int>("document.querySelector('.side').scrollTop"));
    }

    [BrowserFact]
    public async Task A_test_is_taken_by_the_keyboard_alone()
    {
        MakePage("--only", "fuels");
        await using Visit visit = await chromium.Open(PagePath);
        foreach (string key in (string[])["S", "1", "Enter", "Enter"]) await visit.Page.Keyboard.PressAsync(key);
        await visit.Page.FocusAsync(".read .main");
        await visit.Page.Keyboard.PressAsync("Enter");
        string[] before = await visit.Ask<string[]>("[...document.querySelectorAll('.item')].map(i => i.innerText)");
        await visit.Page.FocusAsync("[data-at^=Down]");
        await visit.Page.Keyboard.PressAsync("Enter"); // down, and the same button has the focus still
        await visit.Page.Keyboard.PressAsync("Enter");
        string[] after = await visit.Ask<string[]>("[...document.querySelectorAll('.item')].map(i => i.innerText)");
        Assert.Equal([before[1], before[2], before[0]], after);
    }

    /// <summary>A check that finds nothing could be one that does not look.</summary>
    [BrowserFact]
    public async Task A_fault_of_accessibility_would_be_found()
    {
        MakePage();
        await using Visit visit = await chromium.Open(PagePath);
        await visit.Ask<int>("(document.querySelector('main').append(document.createElement('select')), 0)");
        Assert.Contains("select-name", await Faults(visit), StringComparison.Ordinal);
    }

    private static async Task Check(Visit visit, string where)
    {
        string found = await Faults(visit);
        Assert.True(found == "[]", $"{where}: {found}");
    }

    private static async Task<string> Faults(Visit visit)
    {
        await visit.Ask<int>($"(() => {{ if (!window.axe) {{ {Axe} }} return 0; }})()");
        return await visit.Ask<string>(
            "axe.run(document, {runOnly: ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa']}).then(r => JSON.stringify("
                + "r.violations.map(v => v.id + ': ' + v.nodes.map(n => n.html.slice(0, 200)).join(' | '))))");
    }

    /// <summary>The script that the package carries.</summary>
    private static string Script()
    {
        Assembly carrier = typeof(AxeRunOptions).Assembly;
        string name =
            carrier.GetManifestResourceNames().Single(n => n.EndsWith("axe.min.js", StringComparison.Ordinal));
        using Stream bytes = carrier.GetManifestResourceStream(name)!;
        using var reader = new StreamReader(bytes);
        return reader.ReadToEnd();
    }
}
