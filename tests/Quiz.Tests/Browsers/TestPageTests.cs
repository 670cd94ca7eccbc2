using System.Text.Json;
using Quiz.Core;
using Quiz.Core.Classroom;
using Quiz.Core.Classroom.Marking;
using Quiz.Core.Questions;
using Quiz.Core.Sessions;

namespace Quiz.Tests.Browsers;

/// <summary>A test taken in a browser, from the page's file, without a network.</summary>
[Collection(SharedBrowser.Name)]
public sealed class TestPageTests(Chromium chromium) : PageFixture
{
    [BrowserFact]
    public async Task A_test_with_every_shape_comes_back_as_the_program_writes_it()
    {
        MakePage("--certainty", "--prove", "optional");
        await using Visit visit = await chromium.Open(PagePath);
        await visit.Enroll("S 017");
        for (int i = 0; i < 9; i++)
        {
            await Answer(visit);
            if (i is 2 or 6) await visit.Page.ReloadAsync(); // a locked phone, a closed tab
            await visit.Click("Next");
        }

        await visit.Click("Hand in");
        await visit.Click("Yes, hand in");
        string text = await visit.Kept();
        Result result = Read(text);
        Assert.True(result.IsWhole);
        Assert.True(result.IsHandedIn);
        Assert.Equal(("S 017", "page"), (result.Head!.Student, result.Head.With));
        Assert.Contains(result.Receipt!, await visit.Text, StringComparison.Ordinal);
        Plan plan = Assert.IsType<Started>(result.Lines[0].Event).Plan;
        Assert.Equal(Pack.PlanFor("S 017"), plan);
        Session session = result.Replay(Pack.Test);
        Assert.Equal(Stage.Done, session.Stage);
        Assert.All(result.Lines.Select(l => l.Event).OfType<Unjudged>(), given => Assert.Equal(
            session.Questions.Single(q => q.Question.Id == given.Question).Shown.Select(s => s.Id), given.Shown));
        Items<TakenAnswer> answers = FinalAnswers.Of(result.Lines);
        Assert.Equal(9, answers.Count);
        Assert.All(answers.Where(a => Key.Find(Key.Map.Find(a.Question)!)!.IsScored),
            a => Assert.Equal(1, Key.Judge(a).Verdict.Score));
        TakenAnswer sure = answers.First(a => a.Certainty is not null);
        Assert.Equal(3, sure.Certainty);
        Assert.Contains(answers, a => a.Proof is { Sentences: ["p1.1"] });
        Directory.CreateDirectory(In("in"));
        await File.WriteAllTextAsync(In("in/mole-S_017-1.result"), text);
        using var list = JsonDocument.Parse(Do("collect", "in", "--key", "mole.quizkey", "--json"));
        Assert.Empty(list.RootElement.GetProperty("findings").EnumerateArray());
    }

    [BrowserFact]
    public async Task Typed_words_and_choices_outlive_the_tab_and_count_when_handed_in()
    {
        MakePage("--only", "keeper");
        await using Visit visit = await chromium.Open(PagePath);
        await visit.Enroll("S1");
        await visit.Type("[data-at=gap0]", "Falk");
        await visit.Page.ReloadAsync();
        Assert.Equal("Falk", await visit.Ask<string>("document.querySelector('[data-at=gap0]').value"));
        await visit.Click("Overview");
        await visit.Click("Hand in");
        await visit.Click("Yes, hand in");
        TakenAnswer given = Assert.Single(FinalAnswers.Of(Read(await visit.Kept()).Lines));
        Assert.Equal(new FillAnswer(["Falk"]), given.Answer);
        await visit.Page.ReloadAsync();
        Assert.Contains("Your receipt", await visit.Text, StringComparison.Ordinal);
    }

    [BrowserFact]
    public async Task A_full_storage_is_said_and_nothing_is_shown_as_kept()
    {
        MakePage("--only", "keeper");
        await using Visit visit = await chromium.Open(PagePath);
        await visit.Enroll("S1");
        string before = await visit.Kept();
        await visit.Ask<int>("(store.set = () => { throw new DOMException('', 'QuotaExceededError'); }, 0)");
        await visit.Click("I don’t know");
        Assert.Contains("NOT saved", await visit.Text, StringComparison.Ordinal);
        Assert.Equal(before, await visit.Kept());
        Assert.Equal("false", await visit.Ask<string>("document.querySelector('.unknown').ariaPressed"));
    }

    [BrowserFact]
    public async Task Another_tab_goes_on_and_the_first_one_says_so()
    {
        MakePage("--only", "keeper");
        await using Visit visit = await chromium.Open(PagePath);
        await visit.Enroll("S1");
        await visit.Ask<int>(
            "(() => { const other = new Attempt(quizPage.pack, 'S1'); other.say({kind: 'flagged', question: other.order[0], on: true}); return 0; })()");
        await visit.Click("I don’t know");
        Assert.Contains("in another tab", await visit.Text, StringComparison.Ordinal);
        await visit.Click("I don’t know");
        Assert.True(Read(await visit.Kept()).IsWhole);
    }

    [BrowserFact]
    public async Task An_id_that_is_not_on_the_list_is_asked_about()
    {
        await File.WriteAllTextAsync(In("class.csv"), "id,name\nS1,Mia\n");
        MakePage("--roster", "class.csv");
        await using Visit visit = await chromium.Open(PagePath);
        await visit.Type("#id", "S2");
        await visit.Click("Go on");
        Assert.Contains("is not on the list", await visit.Text, StringComparison.Ordinal);
        await visit.Click("No, another one");
        await visit.Type("#id", " s1");
        await visit.Click("Go on");
        Assert.DoesNotContain("is not on the list", await visit.Text, StringComparison.Ordinal);
    }

    [BrowserFact]
    public async Task A_closed_article_opens_for_the_proof_and_fixes_the_answer()
    {
        MakePage("--only", "keeper", "--book", "closed", "--prove", "required");
        await using Visit visit = await chromium.Open(PagePath);
        await visit.Enroll("S1");
        Assert.DoesNotContain("lit in 1904", await visit.Text, StringComparison.Ordinal);
        await visit.Type("[data-at=gap0]", "Falk");
        await visit.Page.WaitForExpressionAsync("document.querySelector('.proof button')");
        await visit.Click("Look for the proof");
        Assert.Contains("lit in 1904", await visit.Text, StringComparison.Ordinal);
        Assert.True(await visit.Ask<bool>("document.querySelector('[data-at=gap0]').readOnly"));
        await visit.Mark("p1.3");
        await visit.Click("Next");
        TakenAnswer given = Assert.Single(FinalAnswers.Of(Read(await visit.Kept()).Lines));
        Assert.Equal(["p1.3"], given.Proof!.Sentences);
    }

    [BrowserFact]
    public async Task Nothing_is_asked_of_any_network()
    {
        MakePage();
        var asked = new List<string>();
        await using Visit visit = await chromium.Open(PagePath);
        visit.Page.Request += (_, e) => asked.Add(e.Request.Url);
        await visit.Page.ReloadAsync();
        Assert.All(asked, url => Assert.StartsWith("file:", url, StringComparison.Ordinal));
        Assert.Single(asked);
    }

    /// <summary>Answers the question at hand rightly.</summary>
    private static async Task Answer(Visit visit)
    {
        string prompt = await visit.Ask<string>("document.querySelector('#prompt').innerText");
        switch (prompt)
        {
            case "Where is this reason given, and where is it doubted?":
                await visit.Mark("p2.1");
                await visit.Mark("p2.2");
                break;
            case "In which order did the lamp burn these?":
                foreach ((string item, int place) in ((string, int)[])[("Oil", 0), ("Gas", 1), ("Current", 2)])
                {
                    string there = await visit.Ask<string>($"document.querySelectorAll('.order .item')[{place}].innerText");
                    if (there == item) continue;
                    await visit.Click(item);
                    await visit.Click(there);
                }

                if (await visit.Ask<bool>("!document.querySelector('[data-at=this-order]').checked"))
                    await visit.Choose("This is my order");
                break;
            case "Who holds what?":
                await Place(visit, "Ines Falk", "It never failed in a storm, as far as anybody who kept it can remember or would ever say.");
                await Place(visit, "Olaf Brandt", "It should be taken down.");
                break;
            case "Who wants what?":
                await Place(visit, "to keep the lamp", "The town");
                await Place(visit, "to take the lamp down", "The harbour board");
                break;
            case "When was the lamp lit?":
                await visit.Type("[data-at=gap0]", "1904");
                await visit.Page.WaitForExpressionAsync("document.querySelector('[data-at=sure2]')");
                await visit.Mark("p1.1");
                await visit.Choose("very sure");
                break;
            case "Choose the words.":
                await visit.Page.SelectAsync("[data-at=gap1]", await IdOf(visit, "doubts"));
                await visit.Page.SelectAsync("[data-at=gap2]", await IdOf(visit, "wants"));
                break;
            case "Who kept the lamp last?":
                await visit.Type("[data-at=gap0]", "Ines Falk");
                break;
            case "Fill in the summary.":
                await visit.Type("[data-at=gap0]", "oil");
                await visit.Type("[data-at=gap1]", "town");
                break;
            default:
                await visit.Type("textarea", "They might want to keep it.\nOr not.");
                break;
        }
    }

    private static Task Place(Visit visit, string left, string right) => visit.Choose(right,
        $"[...document.querySelectorAll('fieldset')].find(f => f.innerText.startsWith({Visit.Quoted(left)}))");

    private static Task<string> IdOf(Visit visit, string word) =>
        visit.Ask<string>($"quizPage.attempt.current.right.find(r => r.text === {Visit.Quoted(word)}).id");
}
