using DiagnosisEngine.Cli.Coverage;
using DiagnosisEngine.Testing;
using Xunit;

namespace DiagnosisEngine.Rules.Tests;

/// <summary>The cases of heating, water and service reach every branch, every cause, every sentence and every article of their families.</summary>
public sealed class CaseCoverageTests
{
    private static readonly Lazy<Task<CaseCoverage>> Coverage = new(() => CaseCoverage.OfAsync(DecisionEngine.Load(Repository.Rules).Engine!));

    [Theory]
    [InlineData("heating")]
    [InlineData("water")]
    [InlineData("service")]
    public async Task Cases_OfAPack_ReachEverything(string pack)
    {
        var coverage = await Coverage.Value;
        var points = coverage.Points.Where(point => point.Family.StartsWith(pack + "/", StringComparison.Ordinal)).ToArray();
        Assert.NotEmpty(points);
        Assert.Equal([], points.Where(point => !coverage.IsReached(point)).Select(point => $"{point.At}: {point.Kind} {point.Text}"));
    }
}
