using DiagnosisEngine.Model;
using DiagnosisEngine.Testing;
using Xunit;

namespace DiagnosisEngine.Rules.Tests;

/// <summary>Every cause can be counted by man and machine, by what customers perceive and in which layer it lies, by service quality, and says how it could be prevented.</summary>
public sealed class DimensionTests
{
    private static readonly Dictionary<string, string[]?> Known = new()
    {
        ["5m1e"] = ["man", "machine", "material", "method", "measurement", "environment"],
        ["ccsa"] = ["质量高", "办理快", "态度好", "信息准", "够安全"],
        // From the customer inward: those who meet him, those behind them; or neither failed.
        ["ccsa-layer"] = ["服务层", "支撑层", "外部"],
        ["servqual"] = ["tangibles", "reliability", "responsiveness", "assurance", "empathy"],
        ["preventable"] = null,
    };

    private static readonly Lazy<DecisionEngine> Engine = new(() => DecisionEngine.Load(Repository.Rules).Engine!);

    [Fact]
    public void EveryCause_HasEveryDimension() =>
        Assert.Equal([], Engine.Value.Rules.Causes.Values.SelectMany(cause => Known
            .Where(known => !cause.Dimensions.TryGetValue(known.Key, out var word) || word.Length == 0 || (known.Value is { } words && !words.Contains(word)))
            .Select(known => $"{cause.Id}: {known.Key} = {cause.Dimensions.GetValueOrDefault(known.Key)}")));

    [Fact]
    public void CauseOfTheOperator_LiesInALayerOfTheOperator() =>
        Assert.Equal([], Engine.Value.Rules.Causes.Values.Where(cause => cause.Liable == Liability.Operator && cause.Dimensions["ccsa-layer"] == "外部").Select(cause => cause.Id));

    [Fact]
    public void CauseOfAThirdParty_LiesInNoLayerOfTheOperator() =>
        Assert.Equal([], Engine.Value.Rules.Causes.Values.Where(cause => cause.Liable == Liability.ThirdParty && cause.Dimensions["ccsa-layer"] != "外部").Select(cause => cause.Id));
}
