using DiagnosisEngine.Text;
using Xunit;

namespace DiagnosisEngine.Tests.Text;

public sealed class NearestNameTests
{
    private static readonly string[] Names = ["outage.scope", "outage.since", "cold.scope", "%", "otherwise"];

    [Theory]
    [InlineData("outage.scpoe", "outage.scope")]
    [InlineData("outage.scop", "outage.scope")]
    [InlineData("otherwse", "otherwise")]
    [InlineData("cold.scope", "cold.scope")]
    public void Find_SlipOfTheHand_GivesTheNameMeant(string name, string meant) => Assert.Equal(meant, NearestName.Find(name, Names));

    [Theory]
    [InlineData("℉")]
    [InlineData("temperature")]
    [InlineData("")]
    public void Find_NothingNear_GivesNothing(string name) => Assert.Null(NearestName.Find(name, Names));

    [Fact]
    public void Sharing_AGuessedName_FindsThoseWithItsWords() => Assert.Equal(["repair_within", "town_repair_within"],
        NearestName.Sharing("repair_town_h", ["town_repair_within", "repair_within", "refund_rate", "h_rate"]).Order(StringComparer.Ordinal));

    [Fact]
    public void Sharing_NoWordInCommon_FindsNothing() => Assert.Empty(NearestName.Sharing("at_h", ["h_at", "repair_within"]));
}
