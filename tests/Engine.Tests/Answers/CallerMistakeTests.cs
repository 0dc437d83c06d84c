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
            .Add("room.measured", 500)
            .Add("radiator.pattern", "top_cool")
            .Add("building.cold", true)
            .Add("home.floor", GivenFact.None)
            .Add("fee.paid", new GivenFact(EvidenceState.Known, ["true"], Source: "system:biling")),
    }));

    [Theory]
    [InlineData("radiator.pattern", "我家姓王", "“radiator.pattern”的选项里没有给的值；可选 all_cold", "the value given is no choice of 'radiator.pattern', which has all_cold")]
    [InlineData("room.temperature", "很冷", "给的值不是数字；", "the value given is no number;")]
    [InlineData("fee.paid", "交了", "给的值不是 true 或 false", "the value given is neither true nor false")]
    public void Diagnose_AValueThatIsNotRepeated_IsToldInAWholeSentence(string fact, string value, string chinese, string english)
    {
        var told = Assert.Throws<ComplaintException>(() => Engine.Diagnose(new Complaint { Text = "不热", Facts = ImmutableDictionary<string, GivenFact>.Empty.Add(fact, value) })).Errors.Single().Message;
        Assert.StartsWith(chinese, told.Chinese, StringComparison.Ordinal);
        Assert.StartsWith(english, told.English, StringComparison.Ordinal);
    }

    [Fact]
    public void Diagnose_TextTooLong_SaysTheLimitAndNotTheText()
    {
        var told = Told(new Complaint { Text = new string('冷', 20_001) });
        Assert.DoesNotContain("冷冷", told, StringComparison.Ordinal);
        Snapshot.Match(told);
    }

    [Theory]
    [InlineData("0001-01-01T00:00:00Z")]
    [InlineData("9999-12-31T23:59:59Z")]
    [InlineData("1949-12-31T23:59:59+08:00")]
    [InlineData("2201-01-01T00:00:00+08:00")]
    public void Diagnose_TimesBeyondAnyComplaint_AreRefused(string time)
    {
        var at = DateTimeOffset.Parse(time, System.Globalization.CultureInfo.InvariantCulture);
        var fact = ImmutableDictionary<string, GivenFact>.Empty.Add("room.temperature", new GivenFact(EvidenceState.Known, ["15"], at));
        var told = Told(new Complaint { Text = "前天不热，上上周日也不热", ReceivedAt = at, OccurredAt = at, Facts = fact });
        Assert.Equal(["/facts/room.temperature/at", "/occurredAt", "/receivedAt"], told.Split('\n').Select(line => line[..line.IndexOf(':', StringComparison.Ordinal)]));
    }

    [Theory]
    [InlineData("1950-01-02T00:00:00+08:00")]
    [InlineData("2200-12-30T00:00:00+08:00")]
    public void Diagnose_TimesAtTheEnds_AreAnswered(string time) =>
        Assert.NotNull(Engine.Diagnose(new Complaint { Text = "前天不热，上上周日也不热，100年前也不热", ReceivedAt = DateTimeOffset.Parse(time, System.Globalization.CultureInfo.InvariantCulture) }));

    [Fact]
    public void Diagnose_CollectionsLeftOut_AreEmpty() => Assert.NotNull(Engine.Diagnose(new Complaint { Text = "家里不热", Acknowledged = default, Facts = null! }));

    [Fact]
    public void Diagnose_ValueLeftOut_IsRefused() => Assert.Contains("/facts/room.temperature", Told(new Complaint
    {
        Facts = ImmutableDictionary<string, GivenFact>.Empty.Add("room.temperature", new GivenFact(EvidenceState.Known, default)),
    }), StringComparison.Ordinal);

    [Fact]
    public void Diagnose_LongNamesAndValues_AreNotRepeatedWhole()
    {
        var told = Told(new Complaint
        {
            Category = new string('y', 5000),
            Facts = ImmutableDictionary<string, GivenFact>.Empty
                .Add(new string('x', 5000), 1)
                .Add("room.temperature", "我家住在幸福路三号院二号楼四单元五零一，电话一三八零零一三八零零零，家里冷得要命，说了好几回了"),
        });
        Assert.InRange(told.Length, 1, 900);
        Assert.DoesNotContain("好几回", told, StringComparison.Ordinal);
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
