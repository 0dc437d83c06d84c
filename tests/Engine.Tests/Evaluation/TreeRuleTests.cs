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
        var unfolded = PathUnfolder.Unfold("p/t", rules.Program.Tree("p/t").Root);
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
        var unfolded = PathUnfolder.Unfold("p/t", rules.Program.Tree("p/t").Root);
        Assert.Equal(("p/t: the whole tree, 512 paths", 1), (unfolded.Rules[0].Name, unfolded.Rules.Length));
        var matched = new DiagnosisEvaluator(rules.Program, new(new PlainTreeEngine())).Evaluate(["p/t"], rules.Frame(rules.Case(("a", true))), trace: false);
        Assert.Equal("Concluded: A", matched.Diagnosis.Line());
    }

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

        public ITreeMatcher Prepare(System.Collections.Immutable.ImmutableArray<TreeRules> course) => this;

        public void Match(TreeCase first)
        {
        }
    }
}
