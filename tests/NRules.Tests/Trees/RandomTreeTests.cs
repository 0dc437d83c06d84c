using DiagnosisEngine.Evaluation;
using DiagnosisEngine.NRules.Trees;
using DiagnosisEngine.Tests.Evaluation;
using Xunit;

namespace DiagnosisEngine.NRules.Tests.Trees;

/// <summary>NRules and our own walk agree on random trees and facts; <see cref="RandomTrees"/> states their spread.</summary>
public sealed class RandomTreeTests
{
    /// <summary>Trees, and cases to each: 100,000 pairs in a long run.</summary>
    private static readonly (int Trees, int Cases) Runs = Environment.GetEnvironmentVariable("DIAGNOSIS_LONG") == "1" ? (1_000, 100) : (20, 100);

    [Fact]
    public void Engines_OnRandomTrees_SayTheSame()
    {
        var random = new RandomTrees(20260501);
        var cases = 0;
        for (var tree = 0; tree < Runs.Trees; tree++)
        {
            var rules = random.Rules();
            var program = rules.Program;
            Assert.Empty(rules.Issues);
            var matchers = new CourseMatchers(new NRulesTreeEngine(new NRulesOptions()));
            for (var i = 0; i < Runs.Cases; i++, cases++)
            {
                var facts = random.Facts();
                var walked = new DiagnosisEvaluator(program).Evaluate(["p/t"], rules.Frame(rules.Case(facts)), trace: false);
                var matched = new DiagnosisEvaluator(program, matchers).Evaluate(["p/t"], rules.Frame(rules.Case(facts)), trace: false);
                Assert.True(walked.Text() == matched.Text(), $"tree {tree}, case {i}\nwalk   {walked.Text()}\nnrules {matched.Text()}");
            }
        }
        Assert.Equal(Runs.Trees * Runs.Cases, cases);
    }
}
