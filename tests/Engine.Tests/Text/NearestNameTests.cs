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
}
