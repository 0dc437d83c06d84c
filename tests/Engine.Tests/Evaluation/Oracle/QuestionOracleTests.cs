using DiagnosisEngine.Evaluation;
using DiagnosisEngine.Model;
using Xunit;
using Xunit.Abstractions;

namespace DiagnosisEngine.Tests.Evaluation;

/// <summary>Every question asked, held against all ways in which the open facts can still settle.</summary>
public sealed class QuestionOracleTests(ITestOutputHelper output)
{
    [Fact]
    public void Question_ItsConditionCanStillBecomeTrue()
    {
        for (var seed = 0; seed < 1500; seed++)
        {
            var tree = new RandomTree(seed);
            var conditions = tree.Rules.Rules.Trees["p/t"].Root is { } root ? Conditions(root).ToLookup(c => c.Text, c => c.Root) : null;
            var diagnosis = tree.Rules.Diagnose(tree.Known);
            foreach (var waiting in diagnosis.Trace.Where(step => step.Truth == StepTruth.Open))
            {
                var condition = conditions![waiting.Condition].First();
                Assert.Contains(RandomTree.Settlements(tree.Known), facts => PlainCondition.Of(condition, facts.ToDictionary(f => f.Fact, f => f.Value)) == Truth.True);
            }
            var looked = diagnosis.Trace.Where(step => step.Truth == StepTruth.Open).SelectMany(step => PlainCondition.Facts(conditions![step.Condition].First()));
            Assert.All(diagnosis.Needs, need => Assert.Contains(need, looked));
        }
    }

    [Fact]
    public void Question_OnATreeThatTestsEachFactOnce_CanAlwaysChangeTheResult()
    {
        var asked = 0;
        for (var seed = 0; seed < 1500; seed++)
        {
            var tree = new SharedTree(seed);
            var known = tree.SomeKnown();
            foreach (var question in tree.Rules.Ask(known))
            {
                asked++;
                var open = tree.Facts.Except(known.Select(k => k.Fact)).Except([question.Fact.Id]).ToArray();
                Assert.True(CanChange(tree.Rules, known, question.Fact.Id, [.. tree.Values(question.Fact.Id), TreeBuilder.Unknown], open, f => [.. tree.Values(f), TreeBuilder.Unknown], Whole), $"seed {seed}: {question.Fact.Id}");
            }
        }
        Assert.True(asked > 300, $"{asked}");
    }

    [Fact]
    public void Questions_AtMostOneInAHundredCouldNotHaveChangedTheResult()
    {
        var (asked, idle, idleForCauses) = (0, 0, 0);
        for (var seed = 0; seed < 3000; seed++)
        {
            var tree = new RandomTree(seed);
            foreach (var question in tree.Rules.Ask(tree.Known))
            {
                asked++;
                var open = RandomTree.Facts.Except(tree.Known.Select(k => k.Fact)).Except([question.Fact.Id]).ToArray();
                if (!CanChange(tree.Rules, tree.Known, question.Fact.Id, RandomTree.Values(question.Fact.Id), open, RandomTree.Values, Whole)) idle++;
                if (!CanChange(tree.Rules, tree.Known, question.Fact.Id, RandomTree.Values(question.Fact.Id), open, RandomTree.Values, CausesAlone)) idleForCauses++;
            }
        }
        output.WriteLine($"{asked} questions; {idle} could not have changed the result, {idleForCauses} not its status and causes");
        Assert.True(asked > 1000, $"{asked}");
        Assert.True(idle * 100 <= asked, $"{idle} of {asked}");
    }

    /// <summary>Whether two answers to the fact differ in their end, whatever the other open facts come to.</summary>
    private static bool CanChange(TreeBuilder rules, (string, object)[] known, string fact, object[] answers, string[] open, Func<string, object[]> values, Func<Diagnosis, string> end)
    {
        IEnumerable<(string, object)[]> others = [known];
        foreach (var other in open) others = others.SelectMany(settled => values(other).Select(value => (ValueTuple<string, object>[])[.. settled, (other, value)]));
        return others.Any(settled => answers.Select(answer => end(rules.Diagnose([.. settled, (fact, answer)]))).Distinct().Skip(1).Any());
    }

    private static string Whole(Diagnosis diagnosis) => diagnosis.Line();

    private static string CausesAlone(Diagnosis diagnosis) =>
        $"{diagnosis.Status} {string.Join(' ', diagnosis.Causes.Where(c => c.Basis is CauseBasis.Conclusive or CauseBasis.Default).Select(c => c.Cause.Id))}";

    private static IEnumerable<Formula> Conditions(Node node) => node is not DecidingNode decision ? []
        : decision.Branches.SelectMany(b => Conditions(b.Node).Prepend(b.When!)).Concat(decision.Otherwise is null ? [] : Conditions(decision.Otherwise));
}
