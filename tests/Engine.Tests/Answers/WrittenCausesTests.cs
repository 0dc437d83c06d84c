using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using DiagnosisEngine.Answers;
using DiagnosisEngine.Evaluation;
using DiagnosisEngine.Facts;
using DiagnosisEngine.Model;
using DiagnosisEngine.Replies;
using Xunit;

namespace DiagnosisEngine.Tests.Answers;

public sealed class WrittenCausesTests
{
    private static readonly RuleBase Rules = SampleAnswer.Rules with
    {
        Causes = SampleAnswer.Rules.Causes.AddRange(new[] { "说是“热”，其实\"不热\"", "a\\b\n<c>", "" }.Select((title, at) =>
            KeyValuePair.Create($"light.c{at}", new Cause { Id = $"light.c{at}", Title = title, Severity = Severity.S3 }))),
    };

    [Fact]
    public void Likelihood_OfAnyPlaces_IsWhatTheJsonWriterWrites()
    {
        var into = new byte[64];
        for (byte scale = 0; scale <= 6; scale++)
            for (var digits = 0; digits <= 12_000; digits++)
            {
                var number = new decimal(digits, 0, 0, false, scale);
                Assert.Equal(Written(json => json.WriteNumberValue(Math.Round(number, 4))), Encoding.UTF8.GetString(into, 0, Likelihood.Write(number, into)));
            }
    }

    [Theory]
    [InlineData(CauseBasis.Conclusive, null, Audience.Agent)]
    [InlineData(CauseBasis.Default, null, Audience.Customer)]
    [InlineData(CauseBasis.Shares, "0.123456", Audience.Agent)]
    [InlineData(CauseBasis.Shares, "0.99999", Audience.Customer)]
    [InlineData(CauseBasis.Structure, null, Audience.BackOffice)]
    public void WriteCause_WrittenForAllAnswers_IsWhatOneAnswerWrites(CauseBasis basis, string? probability, Audience audience)
    {
        var causes = new WrittenCauses(Rules.Causes.Values);
        foreach (var cause in Rules.Causes.Values)
        {
            var ranked = new RankedCause(cause, 17, basis, probability is null ? null : decimal.Parse(probability, System.Globalization.CultureInfo.InvariantCulture), null, []);
            var alone = Written(json => DiagnosisJson.WriteCause(json, ranked, new AnswerScope(Rules, audience, null, FactSet.Empty)));
            var shared = Written(json => Assert.True(causes.TryWrite(json, ranked, audience == Audience.Customer, new byte[WrittenCauses.Room])));
            Assert.Equal(alone, shared);
        }
    }

    [Fact]
    public void TryWrite_AnAmountOrForPeople_IsLeftToTheOneAnswer()
    {
        var causes = new WrittenCauses(Rules.Causes.Values);
        var ranked = new RankedCause(Rules.Causes.Values.First(), 1, CauseBasis.Conclusive, null, new BooleanValue(true), []);
        Assert.Equal("", Written(json => Assert.False(causes.TryWrite(json, ranked, false, new byte[WrittenCauses.Room]))));
        Assert.Equal("", Written(json => Assert.False(causes.TryWrite(json, ranked with { Amount = null, Cause = ranked.Cause with { Title = "另一个" } }, false, new byte[WrittenCauses.Room]))));
        Assert.Equal("", Written(json => Assert.False(causes.TryWrite(json, ranked with { Amount = null }, false, new byte[WrittenCauses.Room])), indented: true));
    }

    private static string Written(Action<Utf8JsonWriter> write, bool indented = false)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, Indented = indented })) write(json);
        return Encoding.UTF8.GetString(stream.ToArray());
    }
}
