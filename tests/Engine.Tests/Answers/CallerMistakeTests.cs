using System.Collections.Immutable;
using DiagnosisEngine.Answers;
using DiagnosisEngine.Facts;
using DiagnosisEngine.Testing;
using Xunit;

namespace DiagnosisEngine.Tests.Answers;

/// <summary>What a caller is told about a request that cannot be answered.</summary>
public sealed class CallerMistakeTests
{
    private static readonly DecisionEngine Engine = DecisionEngine.Load(Repository.Rules).Engine!;

    private static string Told(Complaint complaint) => Assert.Throws<ComplaintException>(() => Engine.Diagnose(complaint)).Message;

    [Fact]
    public void Diagnose_NothingGiven_SaysWhatToGive() => Snapshot.Match(Told(new Complaint { Text = "  \n " }));

    [Fact]
    public void Diagnose_EverythingWrong_SaysAllOfIt() => Snapshot.Match(Told(new Complaint
    {
        Category = "heating.room-to-cold",
        Tree = "heating/room-too-could",
        Region = "CN-99",
        Channel = "smss",
        Acknowledged = ["gas_leek"],
        Facts = ImmutableDictionary<string, GivenFact>.Empty
            .Add("room.mesured", 15)
            .Add("room.temperature", "warm")
            .Add("radiator.pattern", "top_cool")
            .Add("building.cold", true)
            .Add("home.floor", GivenFact.None)
            .Add("fee.paid", new GivenFact(EvidenceState.Known, ["true"], Source: "system:biling")),
    }));

    [Fact]
    public void Diagnose_TextTooLong_SaysTheLimitAndNotTheText()
    {
        var told = Told(new Complaint { Text = new string('冷', 20_001) });
        Assert.DoesNotContain("冷冷", told, StringComparison.Ordinal);
        Snapshot.Match(told);
    }

    [Theory]
    [InlineData("CN")]
    [InlineData("CN-37")]
    [InlineData("CN-3702")]
    [InlineData("CN-370202")]
    public void Diagnose_RegionOrADistrictBelowIt_IsAccepted(string region) =>
        Assert.NotNull(Engine.Diagnose(new Complaint { Text = "家里不热", Region = region }));

    [Theory]
    [InlineData("CN-9")]
    [InlineData("山东")]
    [InlineData("")]
    public void Diagnose_RegionNobodyKnows_IsRefused(string region) =>
        Assert.Contains("/region", Told(new Complaint { Text = "家里不热", Region = region }), StringComparison.Ordinal);
}
