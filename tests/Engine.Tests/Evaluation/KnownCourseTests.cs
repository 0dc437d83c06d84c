using DiagnosisEngine.Evaluation;
using DiagnosisEngine.Facts;
using DiagnosisEngine.Model;
using Xunit;
using static DiagnosisEngine.Tests.Evaluation.Say;

namespace DiagnosisEngine.Tests.Evaluation;

/// <summary>What an evaluator remembers of cases before changes nothing of a later case.</summary>
public sealed class KnownCourseTests
{
    [Fact]
    public void Evaluate_AfterOtherCases_SaysWhatAFreshEvaluatorSays()
    {
        var random = new RandomTrees(20261123);
        for (var tree = 0; tree < 120; tree++)
        {
            var rules = random.Rules();
            if (rules.Program.Frames is null || rules.Issues.Count > 0) continue;
            var experienced = new DiagnosisEvaluator(rules.Program);
            for (var i = 0; i < 60; i++)
            {
                var context = Varied(rules.Case(random.Facts()), i);
                string[] subjects = i % 3 == 0 ? ["p/t", "p/u"] : ["p/t"];
                var fresh = new DiagnosisEvaluator(rules.Program).Evaluate(subjects, rules.Frame(context), trace: false).Text();
                var walked = new DiagnosisEvaluator(rules.Program).Evaluate([.. subjects.Select(Subject.Of)], rules.Frame(context), trace: false, looked: []).Text();
                for (var again = 0; again < 2; again++)
                    Assert.True(fresh == experienced.Evaluate(subjects, rules.Frame(context), trace: false).Text(), $"tree {tree}, case {i}");
                Assert.True(fresh == walked, $"tree {tree}, case {i}\nrecalled {fresh}\nwalked   {walked}");
            }
        }
    }

    [Fact]
    public void Evaluate_NumbersThatDecideAlike_AreRankedOnce()
    {
        var rules = new TreeBuilder().Number("n").Facts("a", "b").Tree(First(If(Above("n", 10), "A"), If("a", "B", 50), If("b", "C", 50)));
        var evaluator = new DiagnosisEvaluator(rules.Program);
        var (three, four) = (Evaluate(evaluator, rules, ("n", 3)), Evaluate(evaluator, rules, ("n", 4)));
        Assert.True(three.Causes == four.Causes);
        Assert.NotEqual(three.Line(), Evaluate(evaluator, rules, ("n", 11)).Line());
    }

    [Fact]
    public void Evaluate_AmountsDiffer_EachCaseHasItsOwn()
    {
        var bill = (AllNode)All(If("a", "A") with { Amount = Value("part") });
        var rules = new TreeBuilder().Facts("a").Number("part").Number("total").Tree(bill with { Explains = "total" });
        var evaluator = new DiagnosisEvaluator(rules.Program);
        Assert.Equal([70m, 60m], new[] { 30, 40 }.Select(part => ((NumberValue)Evaluate(evaluator, rules, ("a", true), ("total", 100), ("part", part)).Unexplained!).Extent.Low!.Value));
    }

    [Fact]
    public void Evaluate_TheDayDecides_IsJudgedEachTime()
    {
        var season = Formula("today >= 2026-02-01", new ComparisonExpression(Comparison.GreaterOrEqual, new ClockExpression(DateOnly: true, 0, 0), new LiteralExpression(new DateValue(new(2026, 2, 1)), 0, 0), 0, 0));
        var rules = new TreeBuilder().Tree(First(If(season, "A")).Otherwise("B"));
        var evaluator = new DiagnosisEvaluator(rules.Program);
        string On(int month) => evaluator.Evaluate(["p/t"], rules.Frame(rules.Case() with { Now = new(2026, month, 15, 8, 0, 0, TimeSpan.FromHours(8)) }), trace: false).Diagnosis.Line();
        Assert.Equal(["Concluded: B", "Concluded: A", "Concluded: B"], new[] { 1, 2, 1 }.Select(On));
    }

    [Fact]
    public void Evaluate_MoreWaysThanAreKept_ForgetsThemAndGoesOn()
    {
        var facts = Enumerable.Range(0, 16).Select(i => $"f{i}").ToArray();
        var rules = new TreeBuilder().Facts(facts).Tree(All([.. facts.Select(fact => If(fact, "A"))]).Otherwise("B"));
        var evaluator = new DiagnosisEvaluator(rules.Program);
        var random = new Random(16);
        for (var i = 0; i < 6_000; i++)
        {
            var said = facts.Select(fact => (fact, (object)(random.Next(8) == 0))).ToArray();
            Assert.Equal(said.Any(s => s.Item2 is true) ? "Concluded: A" : "Concluded: B", Evaluate(evaluator, rules, said).Line());
        }
    }

    [Fact]
    public void Evaluate_ManyThreadsLearnAtOnce_AllSayTheSame()
    {
        var random = new RandomTrees(7);
        var rules = random.Rules();
        while (rules.Program.Frames is null || rules.Issues.Count > 0) rules = random.Rules();
        var cases = Enumerable.Range(0, 400).Select(i => Varied(rules.Case(random.Facts()), i)).ToArray();
        var expected = cases.Select(context => new DiagnosisEvaluator(rules.Program).Evaluate(["p/t"], rules.Frame(context), trace: false).Text()).ToArray();
        var evaluator = new DiagnosisEvaluator(rules.Program);
        var said = new string[8][];
        Parallel.For(0, said.Length, thread => said[thread] = [.. cases.Select(context => evaluator.Evaluate(["p/t"], rules.Frame(context), trace: false).Text())]);
        Assert.All(said, texts => Assert.Equal(expected, texts));
    }

    private static CaseContext Varied(CaseContext context, int i) => context with
    {
        PendingSystems = i % 2 == 0 ? [] : context.PendingSystems,
        TextGiven = i % 5 < 2,
    };

    private static Diagnosis Evaluate(DiagnosisEvaluator evaluator, TreeBuilder rules, params (string Fact, object Value)[] facts) =>
        evaluator.Evaluate(["p/t"], rules.Frame(rules.Case(facts)), trace: false).Diagnosis;
}
