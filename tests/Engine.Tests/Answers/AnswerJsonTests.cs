using System.Text;
using System.Text.Json;
using DiagnosisEngine.Answers;
using DiagnosisEngine.Model;
using DiagnosisEngine.Replies;
using DiagnosisEngine.Testing;
using Xunit;

namespace DiagnosisEngine.Tests.Answers;

public sealed class AnswerJsonTests
{
    [Theory]
    [InlineData(Audience.Agent)]
    [InlineData(Audience.Customer)]
    public void Write_ForAnAudience_IsTheContract(Audience audience) =>
        Snapshot.Match(AnswerJson.Write(SampleAnswer.For(audience), SampleAnswer.Rules, indented: true), audience.ToString(), "json");

    [Fact]
    public void Write_ForACustomer_HoldsNothingPrivate()
    {
        var text = AnswerJson.Write(SampleAnswer.For(Audience.Customer), SampleAnswer.Rules);
        foreach (var secret in new[] { "because", "trace", "120.5", "59 元", "practice", "neighbours.unheated", "爆了", "explanation" })
            Assert.DoesNotContain(secret, text, StringComparison.Ordinal);
        Assert.Contains("先关总阀", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Write_ForAnIdentifiedCustomer_TellsWhatIsPrivateButNotWhatIsNeverTold()
    {
        var text = AnswerJson.Write(SampleAnswer.For(Audience.Customer, identified: true), SampleAnswer.Rules);
        Assert.Contains("120.5", text, StringComparison.Ordinal);
        Assert.Contains("59 元", text, StringComparison.Ordinal);
        Assert.DoesNotContain("neighbours.unheated", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Write_ForACustomerWhoseIdentityOneSourceDenies_HoldsNothingPrivate()
    {
        var answer = SampleAnswer.For(Audience.Customer, identified: true);
        var denial = answer.Facts.Evidence[0] with { Value = new BooleanValue(false), Origin = FactOrigin.Customer };
        var text = AnswerJson.Write(answer with { Facts = answer.Facts.With(denial) }, SampleAnswer.Rules);
        Assert.DoesNotContain("120.5", text, StringComparison.Ordinal);
        Assert.DoesNotContain("59 元", text, StringComparison.Ordinal);
    }

    [Fact]
    public void WriteReplyUtf8_HoldsReplyAndPlanAlone()
    {
        using var document = JsonDocument.Parse(AnswerJson.WriteReplyUtf8(SampleAnswer.For(Audience.Agent), SampleAnswer.Rules));
        Assert.Equal(["reply", "plan"], document.RootElement.EnumerateObject().Select(m => m.Name));
    }

    [Fact]
    public void WriteClassificationUtf8_HoldsHazardsAndClassificationAlone()
    {
        var answer = SampleAnswer.For(Audience.Agent);
        var json = AnswerJson.WriteClassificationUtf8(new ClassificationAnswer(answer.Hearing, answer.Hazards, answer.Severity, Audience.Agent), SampleAnswer.Rules);
        using var document = JsonDocument.Parse(json);
        Assert.Equal(["hazards", "classification"], document.RootElement.EnumerateObject().Select(m => m.Name));
        Assert.Contains("下面冰凉", Encoding.UTF8.GetString(json.Span), StringComparison.Ordinal);
    }
}
