using DiagnosisEngine.Answers;
using DiagnosisEngine.Testing;
using Xunit;

namespace DiagnosisEngine.Tests.Answers;

/// <summary>A caller that names its lines of business is not asked to tell its complaints from those of others.</summary>
public sealed class OwnPacksTests
{
    private const string OfAnyMeter = "表走得飞快，家里没人住，一个月也出了三百多的费";

    private static readonly DecisionEngine Engine = DecisionEngine.Load(Repository.Rules, new DecisionEngineOptions()).Engine!;

    [Theory]
    [InlineData("power")]
    [InlineData("water")]
    [InlineData("gas")]
    public void Classify_ForOneLineOfBusiness_HearsItsCategoriesAlone(string pack)
    {
        var heard = Classify(OfAnyMeter, pack).Hearing.Categories;
        Assert.NotEmpty(heard);
        Assert.All(heard, category => Assert.StartsWith(pack + ".", category.Category.Id, StringComparison.Ordinal));
    }

    [Fact]
    public void Classify_NothingOfThatLine_IsOther() => Assert.Empty(Classify("我家停电了，什么时候来电", "telecom").Hearing.Categories);

    [Fact]
    public void Classify_ADangerOfAnotherLine_IsRaised() =>
        Assert.Contains(Classify("厨房里一股煤气味，头晕", "telecom").Hazards, hazard => hazard.Hazard.Id == "gas_leak");

    [Fact]
    public void Classify_AllLinesNamed_HearsWhatNoneNamedHears() =>
        Assert.Equal(Ids(Classify(OfAnyMeter)), Ids(Classify(OfAnyMeter, [.. Engine.Rules.Packs.Keys])));

    [Fact]
    public void Classify_UnknownPack_SaysTheNearest()
    {
        var error = Assert.Single(Assert.Throws<ComplaintException>(() => Classify(OfAnyMeter, "water", "powr")).Errors);
        Assert.Equal(("/packs/1", "unknown-pack", "power"), (error.Pointer, error.Code, error.Parameters["nearest"]));
    }

    private static IEnumerable<string> Ids(ClassificationAnswer answer) => answer.Hearing.Categories.Select(category => $"{category.Category.Id} {category.Score:R}");

    private static ClassificationAnswer Classify(string text, params string[] packs) => Engine.Classify(new Complaint { Text = text, Packs = [.. packs] });
}
