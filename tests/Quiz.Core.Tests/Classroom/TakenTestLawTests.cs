using CsCheck;
using Quiz.Core.Classroom;
using Quiz.Core.Classroom.Marking;
using Quiz.Core.Prose;
using Quiz.Core.Questions;
using Quiz.Core.Sessions;

namespace Quiz.Core.Tests.Classroom;

/// <summary>What holds for any test that is taken from a pack, whatever the student does.</summary>
public class TakenTestLawTests
{
    private static readonly KeyFile Key =
        Exam.Key(terms: new TestTerms(Prove: ProofPolicy.Optional, AsksCertainty: true));

    private static readonly Pack Pack = Exam.Read(Key);

    private static readonly Func<Session, int, SessionEvent?>[] Moves =
    [
        (s, _) => s.Begin(),
        (s, n) => s.Draft(Any(s.Current, n)),
        (s, n) => s.AsksAnswer ? s.Submit(Any(s.Current, n), Build.Noon) : null,
        (s, n) => s.AsksAnswer ? s.Submit(Any(s.Current, n + 1), Build.Noon) : null,
        (s, n) => s.Prove(n % 3 == 0 ? null : n % 3 == 1 ? Proof.None : new Proof([$"p1.{n % 4 + 1}"]), Build.Noon),
        (s, n) => s.BeSure(n % 4, Build.Noon),
        (s, _) => s.DontKnow(Build.Noon),
        (s, n) => s.Strike("abcd"[n % 4].ToString()),
        (s, _) => s.Flag(),
        (s, _) => s.OpenHint(),
        (s, n) => s.OpenPassage("p" + (n % 2 + 1)),
        (s, _) => s.Undo(),
        (s, _) => s.Dispute("so"),
        (s, _) => s.Next(),
        (s, n) => s.GoTo(n % 20),
    ];

    private static readonly Gen<(int Move, int Number)[]> Walk =
        Gen.Select(Gen.Int[0, Moves.Length - 1], Gen.Int[0, 99]).Array[0, 90];

    [Fact]
    public void Its_result_leads_back_to_the_same_state() => Walk.Sample(walk =>
    {
        (Session session, Written written) = Take(walk);
        Result result = ResultReader.Read(written.File);
        Assert.True(result.IsWhole);
        Session? again = null;
        // the first line starts it
        foreach (ResultLine line in result.Lines)
            again = line.Event is Started s
                ? Session.Start(Pack.Test, s.Plan, line.At)
                : again!.Apply(line.Event, line.At);
        Assert.Equal(session, again);
    }, iter: 100);

    [Fact]
    public void Nothing_is_judged_and_nothing_explained() => Walk.Sample(walk =>
    {
        (Session session, _) = Take(walk);
        session = session.Apply(new Finished(), Build.Noon);
        Assert.All(session.Questions, q => Assert.True(q.Scored is not { } s || (s.Score == 0
            && s.Judgement is { Proof: null, Mark: null } && s.Outcome is Outcome.Unscored or Outcome.DontKnow)));
        Assert.All(Enumerable.Range(0, session.Questions.Count), i => Assert.Equal(Rung.None, session.RungAt(i)));
    }, iter: 100);

    [Fact]
    public void The_answers_that_count_are_those_that_stand_in_the_end() => Walk.Sample(walk =>
    {
        (Session session, Written written) = Take(walk);
        Items<TakenAnswer> answers = FinalAnswers.Of(ResultReader.Read(written.File).Lines);
        Assert.Equal(
            // answered
            session.Questions.Where(q => q.IsAnswered)
                .Select(q => (q.Question.Id, q.Scored!.Answer, q.Scored.Certainty, q.Scored.Proof))
                .OrderBy(a => a.Id, StringComparer.Ordinal),
            answers.Select(a => (Id: a.Question, a.Answer, a.Certainty, a.Proof))
                .OrderBy(a => a.Id, StringComparer.Ordinal));
    }, iter: 100);

    /// <summary>The same on steps written out, so that it does not hang on which ones chance brings.</summary>
    /// <param name="steps">What is done at one question: a or b is answered, s strikes an option, u undoes, p opens a
    /// passage.</param>
    /// <param name="stands">The answer that counts in the end; "-" if none does.</param>
    [Theory]
    [InlineData("a", "a")]
    [InlineData("ab", "b")]
    [InlineData("abu", "a")]
    [InlineData("au", "-")]
    [InlineData("asu", "a")]
    [InlineData("asuu", "-")]
    [InlineData("sau", "-")]
    [InlineData("absuu", "a")]
    [InlineData("apu", "-")]
    [InlineData("abuub", "b")]
    public void What_counts_is_what_was_not_undone(string steps, string stands)
    {
        KeyFile key = Exam.Key();
        Pack pack = Exam.Read(key);
        Session session = Exam.Start(pack, "S017");
        var written = Written.Of(session.Plan, pack.Id);
        void Do(SessionEvent? happened)
        {
            if (happened is null) return;
            written.Add(happened, pack.Id);
            session = session.Apply(happened, Build.Noon.AddSeconds(written.Lines.Count - 1));
        }

        Do(session.Begin());
        int at = session.Questions.ToList().FindIndex(q => q.Question is ChoiceQuestion { IsMultiple: false });
        Do(session.GoTo(at));
        var question = (ChoiceQuestion)session.Current.Question;
        string Id(char answer) => question.Options[answer - 'a'].Id;
        foreach (char step in steps)
        {
            Do(step switch
            {
                's' => session.Strike(question.Options[^1].Id),
                'u' => session.Undo(),
                'p' => session.OpenPassage("p1"),
                _ => session.Submit(new ChoiceAnswer([Id(step)]), Build.Noon),
            });
        }

        Answer? expected = stands == "-" ? null : new ChoiceAnswer([Id(stands[0])]);
        Assert.Equal(expected, session.Questions[at].Scored?.Answer);
        Items<TakenAnswer> counted = FinalAnswers.Of(ResultReader.Read(written.File).Lines);
        Assert.Equal(expected, counted.FirstOrDefault(a => a.Question == question.Id)?.Answer);
    }

    [Fact]
    public void With_the_key_it_is_judged_as_if_the_bank_itself_had_been_asked() => Walk.Sample(walk =>
    {
        (Session session, Written written) = Take(walk);
        Result result = ResultReader.Read(written.File);
        Session revealed = Key.Reveal(result);
        Assert.Equal(Stage.Done, revealed.Stage);
        foreach (TakenAnswer taken in FinalAnswers.Of(result.Lines))
        {
            (Question question, TakenAnswer unsealed) = Key.Unseal(taken);
            Asked asked = revealed.Questions.Single(q => q.Question.Id == question.Id);
            // it was answered
            Assert.Equal(
                Judgement.Of(question, unsealed.Answer, unsealed.Proof, ProofPolicy.Optional, unsealed.Certainty),
                asked.Scored!.Judgement);
            Assert.Equal(Key.Judge(taken), asked.Scored.Judgement);
        }

        for (int i = 0; i < session.Questions.Count; i++)
        {
            Assert.Equal(session.Questions[i].Question.Prompt, revealed.Questions[i].Question.Prompt);
            Assert.Equal(session.Questions[i].Opened.Order(StringComparer.Ordinal),
                revealed.Questions[i].Opened.Select(p => p == "light" ? "p1" : "p2").Order(StringComparer.Ordinal));
            Assert.Equal(session.Questions[i].Shown.Select(o => o.Text),
                revealed.Questions[i].Shown.Select(o => o.Text));
        }
    }, iter: 60);

    [Fact]
    public void Whoever_knows_all_gets_all()
    {
        Session session = Exam.Start(Pack, "S1").Apply(new Went(Stage.Asking, 0), Build.Noon);
        var answers = new List<TakenAnswer>();
        foreach (Asked asked in session.Questions)
        {
            MappedQuestion mapped = Key.Map.Find(asked.Question.Id)!; // it comes from the pack
            Question question = Key.Bank.Question(mapped.Bank)!; // as the map says
            Answer known = Sealed(mapped, question.Key);
            Judgement judged = Key.Judge(new TakenAnswer(mapped.Id, known, 3, null, 0, Build.Noon));
            if (question.IsScored) Assert.Equal((question.Id, 1.0), (question.Id, judged.Score));
        }
    }

    [Theory]
    [InlineData("q99", "a", "There is no question q99 in this pack.")]
    [InlineData("single", "z", "The question (id) of this pack has nothing called \"z\".")]
    public void An_answer_to_something_else_is_told_in_a_sentence(string question, string option, string sentence)
    {
        string id = Key.Map.Questions.FirstOrDefault(q => q.Bank == question)?.Id ?? question;
        var taken = new TakenAnswer(id, new ChoiceAnswer([option]), null, null, 0, Build.Noon);
        Assert.Equal(sentence.Replace("(id)", id, StringComparison.Ordinal),
            Assert.Throws<MalformedFileException>(() => Key.Judge(taken)).Message);
    }

    [Fact]
    public void The_result_of_another_test_is_not_opened()
    {
        (_, Written written) = Take([]);
        KeyFile other = Exam.Key(secret: new Secret(new string('8', 64)));
        Assert.StartsWith(
            "It is the result of another test",
            Assert.Throws<MalformedFileException>(() => other.Reveal(ResultReader.Read(written.File))).Message,
            StringComparison.Ordinal);
    }

    private static (Session Session, Written Written) Take((int Move, int Number)[] walk)
    {
        Session session = Exam.Start(Pack, "S017");
        var written = Written.Of(session.Plan, Pack.Id);
        foreach ((int move, int number) in walk)
        {
            if (Moves[move](session, number) is not { } happened) continue;
            written.Add(happened, Pack.Id);
            session = session.Apply(happened, Build.Noon.AddSeconds(written.Lines.Count - 1));
        }

        return (session, written);
    }

    private static Answer Any(Asked asked, int n) => asked.Question.Match<Answer>(
        choice: q => new ChoiceAnswer(q.IsMultiple
            ? [q.Options[0].Id, q.Options[n % (q.Options.Count - 1) + 1].Id]
            : [q.Options[n % q.Options.Count].Id]),
        fill: q => new FillAnswer(
            q.Gaps.Select((_, i) => new[] { "lamp", "12", "", "\u202Eé" }[(n + i) % 4]).ToItems()),
        order: q => new OrderAnswer(Shuffle.Order(q.Items, n, "any").Select(i => i.Id).ToItems()),
        pair: q => new PairAnswer(
            q.Lefts.Take(n % 3).Select((l, i) => new Pairing(l.Id, q.Rights[(n + i) % q.Rights.Count].Id)).ToItems()),
        mark: _ => new MarkAnswer([$"p1.{n % 4 + 1}"]),
        open: _ => new OpenAnswer("because\nof \"it\""));

    /// <summary>An answer in the bank's ids as the pack has it.</summary>
    private static Answer Sealed(MappedQuestion mapped, Answer answer)
    {
        string Id(string bank) => mapped.Parts.Single(p => p.Bank == bank).Id;
        string Left(string bank) => mapped.Parts.First(p => p.Bank == bank && char.IsAsciiDigit(p.Id[0])).Id;
        string Right(string bank) => mapped.Parts.First(p => p.Bank == bank && !char.IsAsciiDigit(p.Id[0])).Id;
        return answer switch
        {
            ChoiceAnswer a => new ChoiceAnswer(a.Options.Select(Id).ToItems()),
            OrderAnswer a => new OrderAnswer(a.Items.Select(Id).ToItems()),
            PairAnswer a => new PairAnswer(a.Pairs.Select(p => new Pairing(Left(p.Left), Right(p.Right))).ToItems()),
            MarkAnswer a => new MarkAnswer(a.Sentences.Select(s => Key.Map.Passages.Single(p =>
                s.StartsWith(p.Bank + ".", StringComparison.Ordinal)).Id + s[s.LastIndexOf('.')..]).ToItems()),
            _ => answer,
        };
    }
}
