using System.Diagnostics;
using DiagnosisEngine.Testing;
using Xunit;
using Xunit.Abstractions;

namespace DiagnosisEngine.Tests.Validation.Paths;

/// <summary>The check of a tree of ten thousand nodes ends, a hostile one's too; what its limits do not suffice for is told of.</summary>
public sealed class BudgetTests(ITestOutputHelper output)
{
    [Theory]
    [InlineData("ordinary", true)]
    [InlineData("all ranges", false)]
    [InlineData("entangled", false)]
    [InlineData("riddle", false)]
    public void Check_LargestTree_StaysWithinTheBudget(string name, bool whole)
    {
        var rules = Of(name);
        // Once before, so that the runtime has compiled what it is to run.
        SmallRules.Create().Told();
        GC.Collect();
        var (before, clock) = (GC.GetAllocatedBytesForCurrentThread(), Stopwatch.StartNew());
        rules.Bind(out var issues);
        var (elapsed, allocated) = (clock.Elapsed, GC.GetAllocatedBytesForCurrentThread() - before);
        output.WriteLine($"{name}: {elapsed.TotalSeconds:0.00} s, {allocated >> 20} MB allocated in all, {GC.GetTotalMemory(forceFullCollection: true) >> 20} MB live, {issues.Count} issues");
        // The machine may be shared, so the clock here only stops what runs away.
        Assert.True(elapsed < TimeSpan.FromSeconds(30), $"{elapsed}");
        Assert.True(allocated < 2000L << 20, $"{allocated >> 20} MB");
        Assert.Equal(whole, !issues.Exists(issue => issue.Code == "DE2266"));
    }

    [Fact]
    public void Check_PastTheBudget_SaysSo() => Snapshot.Match(Of("riddle").Told("DE2266"));

    [Fact]
    public void Check_SameTreeTwice_StopsAtTheSamePlace() => Assert.Equal(Of("riddle").Told(), Of("riddle").Told());

    private static SmallRules Of(string name) => name switch
    {
        "ordinary" => LargeTrees.Ordinary(),
        "all ranges" => LargeTrees.AllRanges(),
        "entangled" => LargeTrees.Entangled(),
        _ => LargeTrees.Riddle(),
    };
}
