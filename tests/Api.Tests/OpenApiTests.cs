using System.Text.Json;
using System.Text.Json.Serialization;
using DiagnosisEngine.Api.Classification;
using DiagnosisEngine.Api.Diagnosis;
using DiagnosisEngine.Api.Explaining;
using DiagnosisEngine.Api.OpenApi;
using DiagnosisEngine.Api.Replies;
using DiagnosisEngine.Api.Rules;
using DiagnosisEngine.Testing;
using Xunit;

namespace DiagnosisEngine.Api.Tests;

public sealed class OpenApiTests(ApiOnRules api) : IClassFixture<ApiOnRules>
{
    private static readonly JsonSerializerOptions Exact = new(JsonSerializerDefaults.Web) { UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow };

    [Fact]
    public async Task Document_NamesEveryAddressWithASummary()
    {
        var (status, _, body) = await api.SendAsync(HttpMethod.Get, "/openapi/v1.json");
        Assert.Equal(200, status);
        using var document = JsonDocument.Parse(body);
        var lines = from path in document.RootElement.GetProperty("paths").EnumerateObject()
                    from operation in path.Value.EnumerateObject()
                    select $"{operation.Name} {path.Name}: {operation.Value.GetProperty("summary").GetString()} [{string.Join(' ', operation.Value.GetProperty("responses").EnumerateObject().Select(r => r.Name))}]";
        Snapshot.Match(string.Join('\n', lines));
    }

    [Theory]
    [InlineData("/v1/classify")]
    [InlineData("/v1/diagnose")]
    [InlineData("/v1/replies")]
    [InlineData("/v1/explain")]
    [InlineData("/v1/rules:check")]
    public async Task Document_OfAPost_HoldsExamples(string path)
    {
        var (_, _, body) = await api.SendAsync(HttpMethod.Get, "/openapi/v1.json");
        using var document = JsonDocument.Parse(body);
        var post = document.RootElement.GetProperty("paths").GetProperty(path).GetProperty("post");
        var request = post.GetProperty("requestBody").GetProperty("content").GetProperty("application/json");
        Assert.True(request.TryGetProperty("example", out var example));
        Assert.True(request.TryGetProperty("schema", out _));
        Assert.True(post.GetProperty("responses").GetProperty("200").GetProperty("content").GetProperty("application/json").TryGetProperty("example", out _));
        var (status, _, answer) = await api.PostAsync(path, example.GetRawText().Replace("\"region\": \"CN-3702\",", "", StringComparison.Ordinal).Replace("\"region\":\"CN-3702\",", "", StringComparison.Ordinal));
        Assert.True(status == 200, answer);
    }

    [Theory]
    [InlineData(AnswerExamples.Classify, typeof(ClassifyAnswer))]
    [InlineData(AnswerExamples.Diagnose, typeof(DiagnoseAnswer))]
    [InlineData(AnswerExamples.Reply, typeof(RepliesAnswer))]
    [InlineData(AnswerExamples.Explain, typeof(ExplainAnswer))]
    [InlineData(AnswerExamples.Check, typeof(CheckAnswer))]
    public void Examples_OfAnswers_FitTheContract(string example, Type contract) => Assert.NotNull(JsonSerializer.Deserialize(example, contract, Exact));
}
