using DiagnosisEngine.Evaluation;
using Xunit;

namespace DiagnosisEngine.Tests.Evaluation;

/// <summary>The engine against the plain walk.</summary>
public sealed class SettledTests
{
    [Theory]
    [InlineData(0, 200)]
    [InlineData(0.4, 200)]
    public void EveryFactSettled_TheEngineEndsWhereThePlainWalkEnds(double all, int trees)
    {
        for (var seed = 0; seed < trees; seed++)
        {
            var tree = new RandomTree(seed, all);
            foreach (var facts in RandomTree.Settlements(tree.Known))
            {
                var plain = new PlainWalk(tree.Rules.Rules, facts.ToDictionary(f => f.Fact, f => f.Value)).Walk("p/t");
                Assert.Equal($"seed {seed}: {plain}", $"seed {seed}: {Said(tree.Rules.Diagnose(facts), plain)}");
            }
        }
    }

    /// <summary>What the engine concluded; a ranking that is one cause by what is left alone is told as that cause.</summary>
    private static string Said(Diagnosis diagnosis, PlainWalk.End plain)
    {
        Assert.NotEqual(DiagnosisStatus.NeedsFacts, diagnosis.Status);
        var concluded = diagnosis.Causes.Where(c => c.Basis is CauseBasis.Conclusive or CauseBasis.Default).ToList();
        if (plain.Ranks && (concluded.Count == 0 || diagnosis.NotExcluded.IsEmpty)) return "rank";
        return string.Join(' ', concluded.Select(c => c.Cause.Id));
    }
}
