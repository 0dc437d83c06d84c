using System.Text.Json;
using DiagnosisEngine.Answers;
using DiagnosisEngine.Facts;
using DiagnosisEngine.Replies;
using DiagnosisEngine.Testing;
using Xunit;

namespace DiagnosisEngine.Tests.Answers;

public sealed class ComplaintJsonTests
{
    private static readonly TimeZoneInfo Zone = TimeZoneInfo.FindSystemTimeZoneById("Asia/Shanghai");

    private static Complaint Read(string json)
    {
        using var document = JsonDocument.Parse(json);
        return ComplaintJson.Read(document.RootElement, Zone);
    }

    [Fact]
    public void Read_WholeRequest_IsTheComplaint()
    {
        var complaint = Read("""
            { "text": "屋里冷", "region": "CN-3702", "receivedAt": "2026-01-15T20:00", "occurredAt": "2026-01-14T08:00:00Z",
              "customer": { "reference": "C-1" }, "acknowledged": ["gas_leak"], "channel": "sms", "audience": "back-office", "explain": true, "cause": "heating.air-lock",
              "facts": { "a": 15.5, "b": true, "c": "top_cold", "d": ["x", "y"], "e": { "value": 3, "at": "2026-01-15T19:00+08:00", "source": "system:heating" },
                         "f": { "unknown": true }, "g": { "none": true }, "h": [] } }
            """);
        Assert.Equal("屋里冷", complaint.Text);
        Assert.Equal(new DateTimeOffset(2026, 1, 15, 20, 0, 0, TimeSpan.FromHours(8)), complaint.ReceivedAt);
        Assert.Equal(TimeSpan.FromHours(8), complaint.ReceivedAt!.Value.Offset);
        Assert.Equal(new DateTimeOffset(2026, 1, 14, 8, 0, 0, TimeSpan.Zero), complaint.OccurredAt);
        Assert.Equal("C-1", complaint.CustomerReference);
        Assert.Equal(Audience.BackOffice, complaint.Audience);
        Assert.True(complaint.Explain);
        Assert.Equal("heating.air-lock", complaint.Cause);
        Assert.Equal(["15.5"], complaint.Facts["a"].Values.ToArray());
        Assert.Equal(["true"], complaint.Facts["b"].Values.ToArray());
        Assert.Equal(["x", "y"], complaint.Facts["d"].Values.ToArray());
        Assert.Equal("system:heating", complaint.Facts["e"].Source);
        Assert.Equal(EvidenceState.Unknowable, complaint.Facts["f"].State);
        Assert.Equal(EvidenceState.None, complaint.Facts["g"].State);
        Assert.Empty(complaint.Facts["h"].Values);
    }

    [Theory]
    [InlineData("")]
    [InlineData("{ \"text\": 5")]
    [InlineData("{ \"text\": \"\\uD800\", }")]
    [InlineData("{ \"txet\": 5 } 5")]
    [InlineData("[[[[[[[[[[[[[[[[[]]]]]]]]]]]]]]]]]")]
    public void Read_BytesThatAreNoJson_AreNotJudged(string json) =>
        Assert.ThrowsAny<JsonException>(() => ComplaintJson.Read(System.Text.Encoding.UTF8.GetBytes(json), Zone));

    [Fact]
    public void Read_ParsedWithCommentsAndDeepMembers_IsTheComplaint()
    {
        var deep = new string('[', 70) + new string(']', 70);
        using var document = JsonDocument.Parse($$"""{ "text": "屋里冷", /* why */ "txet": {{deep}}, }""", new() { MaxDepth = 100, CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true });
        Assert.Equal("/txet", Assert.Single(Assert.Throws<ComplaintException>(() => ComplaintJson.Read(document.RootElement, Zone)).Errors).Pointer);
    }

    [Theory]
    [InlineData("2026-01-15T20:00:00.1234567+08:00")]
    [InlineData("2026-01-15T20:00Z")]
    [InlineData("2026-01-15T20:00:30-03:30")]
    [InlineData("2026-01-15 20:00+08:00")]
    [InlineData("2026-01-15Z")]
    [InlineData("2026-01-15T24:00Z")]
    [InlineData("2026-02-30T20:00+08:00")]
    [InlineData("2026-01-15T20:00:00.5Z")]
    [InlineData("2026-01-15T20:00:00.Z")]
    [InlineData("2026-01-15T20:00:60Z")]
    [InlineData("2026-01-15T20:00+15:00")]
    public void Read_ATimeWithAnOffset_IsWhatReadTimeSays(string text)
    {
        DateTimeOffset? read = null;
        try
        {
            read = Read($$"""{ "receivedAt": "{{text}}" }""").ReceivedAt;
        }
        catch (ComplaintException e)
        {
            Assert.Equal("bad-time", Assert.Single(e.Errors).Code);
        }
        Assert.Equal(ComplaintJson.ReadTime(text, Zone), read);
        Assert.Equal(ComplaintJson.ReadTime(text, Zone)?.Offset, read?.Offset);
    }

    [Fact]
    public void Read_ManyMistakes_ReportsAllWithPointers()
    {
        var thrown = Assert.Throws<ComplaintException>(() => Read("""
            { "txet": "冷", "text": 5, "receivedAt": "yesterday", "audience": "boss", "acknowledged": "gas_leak", "customer": { "refrence": "C-1" }, "explain": "yes",
              "facts": { "a": null, "b/c": { "value": 1, "none": true }, "d": { "valeu": 1 }, "e": [1, {}] }, "region": "CN", "region": "CN-37" }
            """));
        Snapshot.Match(string.Join('\n', thrown.Errors.Select(e => $"{e.Pointer} {e.Code}\n    {e.Message.Chinese}\n    {e.Message.English}")));
    }

    [Theory]
    [InlineData("[]")]
    [InlineData("5")]
    [InlineData("null")]
    public void Read_NoObject_SaysSo(string json) => Assert.Equal("wrong-kind", Assert.Single(Assert.Throws<ComplaintException>(() => Read(json)).Errors).Code);

    [Fact]
    public void Read_HalfASurrogate_IsAMistakeNotACrash() =>
        Assert.Equal("bad-text", Assert.Single(Assert.Throws<ComplaintException>(() => Read("""{ "text": "\ud800" }""")).Errors).Code);
}
