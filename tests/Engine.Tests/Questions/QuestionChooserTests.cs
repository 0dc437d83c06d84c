using DiagnosisEngine.Model;
using DiagnosisEngine.Tests.Evaluation;
using DiagnosisEngine.Text;
using Xunit;
using static DiagnosisEngine.Tests.Evaluation.Say;

namespace DiagnosisEngine.Tests.Questions;

public sealed class QuestionChooserTests
{
    private static readonly object Unknown = TreeBuilder.Unknown;

    private static string Ids(IEnumerable<DiagnosisEngine.Questions.Question> questions) => string.Join(' ', questions.Select(q => q.Fact.Id));

    [Fact]
    public void OneCandidate_IsAskedWithoutAGain()
    {
        var question = Assert.Single(new TreeBuilder().Facts("a", "b").Tree(First(If("a", "A"), If("b", "B"))).Ask());
        Assert.Equal("a?", question.Ask);
        Assert.Null(question.Gain);
    }

    [Fact]
    public void SeveralUnderAll_GainOverEffortDecides()
    {
        var rules = new TreeBuilder().Fact("a", f => f with { Effort = 6 }).Facts("b").Tree(All(If("a", "A"), If("b", "B")));
        Assert.Equal("b a", Ids(rules.Ask()));
    }

    [Fact]
    public void SeveralUnderAll_ANearlyCertainAnswerTellsLittle()
    {
        var rules = new TreeBuilder().Facts("a", "b").Tree(All(If("a", "A", 2), If("b", "B", 50)).Otherwise("C"));
        Assert.Equal("b a", Ids(rules.Ask()));
    }

    [Fact]
    public void SeveralUnderAll_WithoutShares_LeavesCountEqually()
    {
        var rules = new TreeBuilder().Facts("a", "b", "c").Tree(All(If("b", First(If("c", "C")).Otherwise("D")), If("a", "A")));
        Assert.Equal("a b", Ids(rules.Ask()));
    }

    [Fact]
    public void SeveralTrees_GainOverEffortDecides()
    {
        var rules = new TreeBuilder().Fact("a", f => f with { Effort = 6 }).Facts("b").Tree(First(If("a", "A"), If(Not(Holds("a")), "C")), id: "p/one")
            .Tree(First(If("b", "B"), If(Not(Holds("b")), "D")), id: "p/two");
        Assert.Equal("b a", Ids(rules.Ask(rules.Case(), "p/one", "p/two")));
    }

    [Fact]
    public void NeverBelowASteppedOverBranch()
    {
        var rules = new TreeBuilder().Facts("a", "b", "c").Tree(First(If("a", First(If("b", "B"))), If("c", "C")));
        Assert.Equal("c", Ids(rules.Ask(("a", Unknown))));
    }

    [Fact]
    public void NeverBelowARankedBranch()
    {
        var rules = new TreeBuilder().Facts("a", "b").Tree(First(If("a", First(If("b", "B")).Otherwise("C"))));
        Assert.Empty(rules.Ask(("a", Unknown)));
    }

    [Fact]
    public void SystemNotYetRead_IsNotAskedOfAnybody()
    {
        var rules = new TreeBuilder().Facts("sys.x", "a").Tree(First(If("sys.x", "X"), If("a", "A")));
        Assert.Empty(rules.Ask());
        Assert.Equal("sys.x a", string.Join(' ', rules.Evaluate(rules.Case()).LiveFacts));
    }

    [Fact]
    public void HeardOnly_IsNeverAsked() => Assert.Empty(new TreeBuilder().Facts("heard.x").Tree(First(If("heard.x", "X"))).Ask());

    [Fact]
    public void Verified_IsAskedBeforeAPrivateReading()
    {
        var rules = new TreeBuilder().Facts("verified").Fact("sys.x", f => f with { ReadOnlyVerified = true }).Tree(First(If("sys.x", "X"), If(Not(Holds("sys.x")), "Y")));
        Assert.Equal("verified", Ids(rules.Ask()));
    }

    [Fact]
    public void HeardInterval_IsAskedOnlyWhereItDecidesNothing()
    {
        var rules = new TreeBuilder().Number("t").Tree(First(If(Below("t", 14), "COLD"), If(Below("t", 18), "COOL")).Otherwise("WARM"));
        var heard = rules.Said("t", new Interval(null, 16, HighOpen: true)) with { Heard = new TextSpan(0, 5) };
        Assert.Equal("t", Ids(rules.Ask(TreeBuilder.Case(heard))));
        var narrow = heard with { Value = new NumberValue(new Interval(14, 16), Unit.None) };
        Assert.Equal("Concluded: COOL", rules.Evaluate(TreeBuilder.Case(narrow)).Diagnosis.Line());
    }

    [Fact]
    public void HeardInterval_AskedInVain_IsNotAskedAgain()
    {
        var rules = new TreeBuilder().Number("t").Tree(First(If(Below("t", 14), "COLD")).Otherwise("WARM"));
        var heard = rules.Said("t", new Interval(null, 16, HighOpen: true)) with { Heard = new TextSpan(0, 5) };
        Assert.Empty(rules.Ask(TreeBuilder.Case(heard, rules.Said("t", TreeBuilder.Unknown, FactOrigin.Agent, minute: 1))));
    }

    [Fact]
    public void Conflict_WithARecheckSentence_IsAskedOnceMore()
    {
        var rules = new TreeBuilder().Fact("a", f => f with { Sources = [new(OriginKind.System, "net"), FactOrigin.Customer], Recheck = "sure?" }).Tree(First(If("a", "A")));
        var (read, said) = (rules.Said("a", true), rules.Said("a", false, FactOrigin.Customer));
        var question = Assert.Single(rules.Ask(TreeBuilder.Case(read, said)));
        Assert.True(question.Recheck);
        Assert.Equal("sure?", question.Ask);
        Assert.Empty(rules.Ask(TreeBuilder.Case(read, said, said with { At = TreeBuilder.Now.AddMinutes(1) })));
    }
}
