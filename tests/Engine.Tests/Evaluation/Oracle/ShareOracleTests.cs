using DiagnosisEngine.Evaluation;
using Xunit;

namespace DiagnosisEngine.Tests.Evaluation;

/// <summary>Probabilities and gains against every world that the shares allow, counted one by one.</summary>
public sealed class ShareOracleTests
{
    [Fact]
    public void Ranking_IsTheChanceOverAllWorlds()
    {
        var ranked = 0;
        for (var seed = 0; seed < 1500; seed++)
        {
            var tree = new SharedTree(seed);
            var known = tree.SomeKnown();
            var diagnosis = tree.Rules.Diagnose(known);
            if (diagnosis.Causes.Any(c => c.Basis is CauseBasis.Conclusive or CauseBasis.Default)) continue;
            var chances = Chances(tree, known);
            if (chances.Count == 0) continue;
            foreach (var cause in diagnosis.Causes)
            {
                ranked++;
                Assert.Equal($"{seed} {cause.Cause.Id} {chances.GetValueOrDefault(cause.Cause.Id):0.0000}", $"{seed} {cause.Cause.Id} {cause.Probability ?? 0:0.0000}");
            }
            Assert.Equal(diagnosis.Causes.Where(c => c.Probability is not null).OrderByDescending(c => Math.Round(c.Probability!.Value, 5)).Select(c => c.Cause.Id),
                diagnosis.Causes.Where(c => c.Probability is not null).Select(c => c.Cause.Id));
        }
        Assert.True(ranked > 1000, $"{ranked}");
    }

    [Fact]
    public void AnAnswer_NeverMovesACauseThatItDoesNotDecide()
    {
        var watched = 0;
        for (var seed = 0; seed < 1500; seed++)
        {
            var tree = new SharedTree(seed);
            var known = tree.SomeKnown().Where(k => k.Value != TreeBuilder.Unknown).ToArray();
            var before = Probabilities(tree.Rules.Diagnose(known));
            if (before is null) continue;
            foreach (var open in tree.Facts.Except(known.Select(k => k.Fact)))
            {
                var after = tree.Values(open).Select(value => Probabilities(tree.Rules.Diagnose([.. known, (open, value)])) ?? []).ToList();
                foreach (var (cause, probability) in before)
                {
                    watched++;
                    var moves = after.Select(a => Math.Sign(Math.Round(a.GetValueOrDefault(cause) - probability, 5))).Distinct().ToList();
                    // Moved by every answer in one direction, the number before would have been wrong by the tree's own shares.
                    Assert.False(moves is [not 0], $"{seed}: {open} moves {cause} from {probability} whatever is answered");
                }
            }
        }
        Assert.True(watched > 5000, $"{watched}");
    }

    [Fact]
    public void Gain_IsTheInformationOfTheAnswerAboutTheCauses()
    {
        var gains = 0;
        for (var seed = 0; seed < 1000; seed++)
        {
            var tree = new SharedTree(seed, trees: 2, whole: true);
            var known = tree.SomeKnown();
            // Told what the shares call impossible, they say nothing; and there are two to the number of facts worlds to count.
            if (tree.Facts.Count() > 9 || !tree.Worlds(known).Any()) continue;
            foreach (var question in tree.Rules.Ask(known).Where(q => q.Gain is not null))
            {
                gains++;
                Assert.True(question.Gain >= 0);
                Assert.Equal($"{seed} {question.Fact.Id} {Information(tree, known, question.Fact.Id):0.0000}", $"{seed} {question.Fact.Id} {question.Gain:0.0000}");
            }
        }
        Assert.True(gains > 300, $"{gains}");
    }

    private static Dictionary<string, double> Chances(SharedTree tree, (string, object)[] known) =>
        tree.Worlds(known).SelectMany(w => tree.Causes(w.Facts).Select(cause => (cause, w.Chance))).GroupBy(c => c.cause).ToDictionary(g => g.Key, g => g.Sum(c => c.Chance));

    /// <summary>Null where no number is said.</summary>
    private static Dictionary<string, double>? Probabilities(Diagnosis diagnosis) => diagnosis.Causes.All(c => c.Basis != CauseBasis.Structure || c.Probability is not null)
        ? diagnosis.Causes.ToDictionary(c => c.Cause.Id, c => c.Basis == CauseBasis.Shares ? (double)c.Probability! : 1) : null;

    /// <summary>How many bits the answer tells about where the case ends: the entropies of both less that of the two together.</summary>
    private static double Information(SharedTree tree, (string, object)[] known, string fact)
    {
        var worlds = tree.Worlds(known).Select(w => (Answer: w.Facts[fact].ToString()!, End: string.Join(' ', tree.Causes(w.Facts)), w.Chance)).ToList();
        return Math.Max(0, Entropy(worlds.GroupBy(w => w.Answer)) + Entropy(worlds.GroupBy(w => w.End)) - Entropy(worlds.GroupBy(w => w.Answer + "|" + w.End)));

        static double Entropy(IEnumerable<IGrouping<string, (string, string, double Chance)>> parts) =>
            parts.Select(p => p.Sum(w => w.Chance)).Where(p => p > 0).Sum(p => -p * Math.Log2(p));
    }
}
