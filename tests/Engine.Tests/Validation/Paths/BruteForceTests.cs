using DiagnosisEngine.Model;
using DiagnosisEngine.Testing;
using DiagnosisEngine.Validation;
using Xunit;
using Xunit.Abstractions;

namespace DiagnosisEngine.Tests.Validation.Paths;

/// <summary>What the check of paths says of random trees is what every case there is shows.</summary>
public sealed class BruteForceTests(ITestOutputHelper output)
{
    [Fact]
    public void OneFactAndConstants_AgreeExactly() => Compare(LongRuns.Count(600, 100_000), exact: true);

    [Fact]
    public void TwoFactsCompared_AreNeverGuessed() => Compare(LongRuns.Count(60, 5_000), exact: false);

    private void Compare(int count, bool exact)
    {
        var trees = new RandomTrees(LongRuns.Seed);
        var (depths, leaves, reached, never, sure, falls, gaps, doubtful) = (new int[12], 0, 0, 0, 0, 0, 0, 0);
        var (cases, unknown, leafNodes) = (0L, 0L, 0);
        for (var round = 0; round < count; round++)
        {
            var (rules, facts) = trees.Next(exact);
            var brute = new BruteForce(rules, facts);
            var found = new PathCheck().Find(rules);
            Assert.Empty(found.Unfinished);
            foreach (var node in TreeWalk.Nodes(rules.Trees["p/t"]))
            {
                var text = $"round {round}, node {node.Path}: {string.Join(" | ", (node as DecidingNode)?.Branches.Select(branch => branch.When?.Text) ?? [])}";
                if (node is ConcludeNode) (leafNodes, leaves) = (leafNodes + 1, leaves + (brute.Leaves.Contains(node) ? 1 : 0));
                if (node is not DecidingNode deciding) continue;
                foreach (var way in deciding.Branches.Where(branch => branch.When is not null).Cast<object>().Concat(new[] { deciding.Otherwise, deciding.Unknown }.OfType<Node>()))
                {
                    var claim = found.Find(way);
                    var enters = brute.Entered.Contains(way);
                    if (claim is { IsProven: true }) Assert.True(enters, $"{text}: proven, but no case comes there");
                    if (claim is null or { IsPossible: false }) Assert.False(enters, $"{text}: ruled out, but a case comes there");
                    if (exact && deciding is not AllNode && claim is { IsPossible: true, IsProven: false } && !UnderAll(rules, node)) Assert.Fail($"{text}: exact, but not proven");
                    if (way is Branch branch && claim is not null && brute.Visited.Contains(node)) Assert.True(claim.MayMiss || !brute.Missed.Contains(branch), $"{text}: said to be sure, but a case misses it");
                    if (way is Branch sureOne && claim is { MayMiss: true, IsProven: true } && exact && !UnderAll(rules, node) && brute.Visited.Contains(node)) Assert.True(brute.Missed.Contains(sureOne), $"{text}: said to be missed, but no case does");
                    (reached, never) = enters ? (reached + 1, never) : (reached, never + 1);
                    if (claim is { MayMiss: false }) sure++;
                    if (claim is { IsPossible: true, IsProven: false }) doubtful++;
                }
                if (exact && node is FirstNode && !UnderAll(rules, node)) Assert.True(found.Falls.ContainsKey(deciding) == brute.Fallen.Contains(node), $"{text}: falls through {brute.Fallen.Contains(node)}");
                if (found.Falls.ContainsKey(deciding)) falls++;
                if (!found.Gaps.TryGetValue(deciding, out var gap)) continue;
                gaps++;
                if (exact && !UnderAll(rules, node) && gap.Value is not (NumberValue or DurationValue or DateTimeValue or DateValue)) Assert.True(brute.Left.Contains((node.Path, gap.Value)), $"{text}: gap {gap.Value}");
                else if (exact && !UnderAll(rules, node)) Assert.True(brute.Left.Any(left => left.Node == node.Path), $"{text}: gap {gap.Value}");
            }
            depths[Math.Min(11, brute.Deepest)]++;
            (cases, unknown) = (cases + brute.Cases, unknown + brute.CasesWithUnknown);
        }
        output.WriteLine($"{count} trees, {cases} cases walked, {100.0 * unknown / cases:0.0} % with something unknown; depth {string.Join(" ", depths.Select((n, depth) => $"{depth}:{n}").Where(s => !s.EndsWith(":0", StringComparison.Ordinal)))}; "
            + $"{leaves} of {leafNodes} leaves reached; ways entered {reached}, never {never}; conditions that always hold {sure}; falls {falls}, gaps {gaps}; not proven {doubtful}");
        Assert.True(reached > count && never > count / 4, "the trees show nothing");
    }

    /// <summary>Whether a nested member of <c>all</c> passes is not followed, so what hangs on it is not proven either.</summary>
    private static bool UnderAll(RuleBase rules, Node node) => TreeWalk.Nodes(rules.Trees["p/t"]).OfType<AllNode>().Any(all => all.Branches.Any(branch => branch.Node is not ConcludeNode));
}
