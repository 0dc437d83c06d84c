using DiagnosisEngine.Evaluation;
using Xunit;
using static DiagnosisEngine.Tests.Evaluation.Say;

namespace DiagnosisEngine.Tests.Evaluation;

/// <summary>A tree unfolded to rules says what the walk says, whatever engine matches them.</summary>
public sealed class TreeRuleTests
{
    /// <summary>Cases in all, fifty to a tree.</summary>
    private static readonly int Trees = Environment.GetEnvironmentVariable("DIAGNOSIS_LONG") == "1" ? 4_000 : 100;

    [Fact]
    public void Rules_OfRandomTrees_SayWhatTheWalkSays()
    {
        var random = new RandomTrees(20260115);
        for (var tree = 0; tree < Trees; tree++)
        {
            var rules = random.Rules();
            if (rules.Program.Frames is null || rules.Issues.Count > 0) continue;
            var matchers = new CourseMatchers(new PlainTreeEngine());
            for (var i = 0; i < 50; i++)
            {
                var facts = random.Facts();
                var frame = rules.Frame(rules.Case(facts));
                var walked = new DiagnosisEvaluator(rules.Program).Evaluate(["p/t"], frame, trace: false);
                var matched = new DiagnosisEvaluator(rules.Program, matchers).Evaluate(["p/t"], rules.Frame(rules.Case(facts)), trace: false);
                Assert.True(walked.Text() == matched.Text(), $"tree {tree}, case {i}\nwalk  {walked.Text()}\nrules {matched.Text()}");
            }
        }
    }

    [Fact]
    public void Rules_AreNamedAfterTheirCauseAndLeaf()
    {
        var rules = new TreeBuilder().Facts("a", "b").Tree(First(If("a", "A"), If("b", "B")), otherwise: "visit.look");
        var unfolded = PathUnfolder.Unfold("p/t", rules.Program.Tree("p/t").Root, new());
        Assert.Equal(["p/t: asks whether a (1)", "p/t: A #1", "p/t: asks whether b (2)", "p/t: B #2", "p/t: visit.look #3"], unfolded.Rules.Select(r => r.Name));
        Assert.Equal("a: false or unknowable; b: true", unfolded.Rules[3].Description);
    }

    [Fact]
    public void Danger_FiresBeforeWhatElseHolds()
    {
        var rules = new TreeBuilder().Facts("a", "b").Tree(All(If("a", "A"), If("b", "s1.gas")));
        var engine = new PlainTreeEngine();
        new DiagnosisEvaluator(rules.Program, new(engine)).Evaluate(["p/t"], rules.Frame(rules.Case(("a", true), ("b", true))), trace: false);
        Assert.Equal(["p/t: s1.gas #2", "p/t: A #1"], engine.Fired);
    }

    [Fact]
    public void Tree_OfTooManyPaths_IsOneRule()
    {
        var parts = Enumerable.Range(0, 9).Select(i => ($"part{i}", (Model.Node)First(If("a", i == 8 ? Conclude("A") : Go($"part{i + 1}")), If("b", i == 8 ? Conclude("B") : Go($"part{i + 1}"))))).ToArray();
        var rules = new TreeBuilder().Facts("a", "b").Tree(Go("part0"), parts: parts);
        var unfolded = PathUnfolder.Unfold("p/t", rules.Program.Tree("p/t").Root, new());
        Assert.Equal(("p/t: the whole tree, 512 paths", 1), (unfolded.Rules[0].Name, unfolded.Rules.Length));
        var matched = new DiagnosisEvaluator(rules.Program, new(new PlainTreeEngine())).Evaluate(["p/t"], rules.Frame(rules.Case(("a", true))), trace: false);
        Assert.Equal("Concluded: A", matched.Diagnosis.Line());
    }

    [Fact]
    public void Whole_WaitingInSeveralMembers_AsksThemAll()
    {
        var (walked, matched) = BothWays(TooManyPaths(All(If("c", "C"), If("d", "D"), If("a", Go("part0")))), ("a", false));
        Assert.Equal("NeedsFacts: C (structure), D (structure) | needs: c, d", walked.Diagnosis.Line());
        Assert.Equal(walked.Text(), matched.Text());
    }

    [Fact]
    public void Go_ToAnotherTree_HandsTheCaseOn()
    {
        var rules = new TreeBuilder().Facts("a", "b", "c").Tree(First(If("c", "C")), otherwise: "visit.look", id: "p/u").Tree(First(If("a", "A"), If("b", Go("p/u"))));
        var engine = new PlainTreeEngine();
        var result = new DiagnosisEvaluator(rules.Program, new(engine)).Evaluate(["p/t"], rules.Frame(rules.Case(("a", false), ("b", true), ("c", true))), trace: false);
        Assert.Equal(["p/t: goes to p/u (3)", "p/u: C #1"], engine.Fired);
        Assert.Equal(["b", "c"], result.Diagnosis.Causes[0].Because.Select(step => step.Condition));
    }

    [Fact]
    public void Default_OfMembersThatGoElsewhere_WaitsForWhatIsFoundThere()
    {
        var rules = new TreeBuilder().Facts("a", "b").Tree(All(If("b", "B")).Otherwise("D"), id: "p/u").Tree(All(If("a", Go("p/u"))), otherwise: "visit.look");
        var engine = new PlainTreeEngine();
        new DiagnosisEvaluator(rules.Program, new(engine)).Evaluate(["p/t"], rules.Frame(rules.Case(("a", true), ("b", false))), trace: false);
        Assert.Equal(["p/t: goes to p/u (3)", "p/u: D #2"], engine.Fired);
    }

    [Fact]
    public void Go_OfTwoMembersToOneTree_IsOneSetOfRules()
    {
        var rules = new TreeBuilder().Facts("a", "b", "c").Tree(First(If("c", "C")), id: "p/u").Tree(All(If("a", Go("p/u")), If("b", Go("p/u"))), otherwise: "visit.look");
        var unfolded = new UnfoldedTrees().Of("p/t", rules.Program.Tree("p/t").Root, decides: true);
        Assert.Equal(["p/t", "p/u"], TreeCourse.Of([unfolded]).Trees.Select(tree => tree.Tree));
        foreach (var facts in new (string, object)[][] { [("a", true), ("b", true), ("c", true)], [("a", true), ("b", true), ("c", false)], [("a", true), ("b", TreeBuilder.Unknown), ("c", TreeBuilder.Unknown)] })
        {
            var (walked, matched) = BothWays(rules, facts);
            Assert.Equal(walked.Text(), matched.Text());
        }
    }

    /// <summary>Where the tree behind <c>go</c> has rules that come late, where a default lies on the way to it and where it passes: in every state of four facts.</summary>
    [Theory]
    [InlineData("a member goes to a tree that decides late")]
    [InlineData("a default past something unknown goes to a tree")]
    [InlineData("a tree behind a default in a member passes")]
    [InlineData("a whole tree behind a default in a member passes")]
    [InlineData("the same in a gate")]
    [InlineData("the same in a gate, whole")]
    public void Go_InEveryState_IsUnitedAsTheWalkDoes(string where)
    {
        var rules = new TreeBuilder().Facts("a", "b", "c", "d");
        var then = where switch
        {
            "a member goes to a tree that decides late" => rules.Tree(All(If("b", First(If("c", "C")))).Otherwise("D"), id: "p/u").Tree(All(If("a", Go("p/u")), If("d", "A"))),
            "a default past something unknown goes to a tree" => rules.Tree(First(If("c", "C"), If("d", "D")), id: "p/u").Tree(First(If("a", "A"), If("b", "B")).Otherwise(Go("p/u"))),
            "a tree behind a default in a member passes" => rules.Tree(First(If("c", "C")), id: "p/u").Tree(All(If("a", First(If("b", "B")).Otherwise(Go("p/u"))), If("d", "D"))),
            "a whole tree behind a default in a member passes" => TooManyPaths(All(If("b", First(If("c", "C")).Otherwise(Go("p/u"))))),
            "the same in a gate" => rules.Tree(First(If("c", "C")), id: "p/u").Tree(First(If("d", "D")), otherwise: "A").Gate("gate", All(If("a", First(If("b", "B")).Otherwise(Go("p/u"))))),
            _ => TooManyPaths(First(If("c", "C"))).Gate("gate", All(If("b", First(If("c", "C")).Otherwise(Go("p/u"))))),
        };
        then.Default(Conclude("visit.look"), Conclude("visit.open"));
        var states = new object?[] { null, true, false, TreeBuilder.Unknown };
        for (var i = 0; i < 256; i++)
        {
            var facts = "abcd".Select((fact, at) => (Fact: fact.ToString(), Value: states[(i >> (2 * at)) & 3])).Where(f => f.Value is not null).Select(f => (f.Fact, f.Value!)).ToArray();
            var (walked, matched) = BothWays(then, facts);
            Assert.True(walked.Text() == matched.Text(), $"{string.Join(' ', facts)}\nwalk  {walked.Text()}\nrules {matched.Text()}");
        }
    }

    /// <summary>Nine parts in a chain, 512 paths: of the tree itself, if it goes there, and of p/u.</summary>
    private static TreeBuilder TooManyPaths(Model.Node root)
    {
        var parts = Enumerable.Range(0, 9).Select(i => ($"part{i}", (Model.Node)First(If("a", i == 8 ? Conclude("A") : Go($"part{i + 1}")), If("d", i == 8 ? Conclude("B") : Go($"part{i + 1}"))))).ToArray();
        return new TreeBuilder().Facts("a", "b", "c", "d").Tree(Go("part0"), id: "p/u", parts: parts).Tree(root, parts: parts);
    }

    private static (EvaluationResult Walked, EvaluationResult Matched) BothWays(TreeBuilder rules, params (string, object)[] facts) => (
        new DiagnosisEvaluator(rules.Program).Evaluate(["p/t"], rules.Frame(rules.Case(facts)), trace: false),
        new DiagnosisEvaluator(rules.Program, new(new PlainTreeEngine())).Evaluate(["p/t"], rules.Frame(rules.Case(facts)), trace: false));

    [Fact]
    public void Engine_ThatFiresNothing_IsABug()
    {
        var rules = new TreeBuilder().Facts("a").Tree(First(If("a", "A")));
        var evaluator = new DiagnosisEvaluator(rules.Program, new(new SilentEngine()));
        Assert.Throws<InvalidOperationException>(() => evaluator.Evaluate(["p/t"], rules.Frame(rules.Case()), trace: false));
    }

    private sealed class SilentEngine : ITreeEngine, ITreeMatcher
    {
        public string Name => "silent";

        public ITreeMatcher Prepare(TreeCourse course) => this;

        public void Match(TreeCase first)
        {
        }
    }
}
