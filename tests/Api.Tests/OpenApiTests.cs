using System.Text.Json;
using System.Text.Json.Serialization;
using DiagnosisEngine.Api.Classification;
using DiagnosisEngine.Api.Diagnosis;
using DiagnosisEngine.Api.Explaining;
using DiagnosisEngine.Api.HotSpots;
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

    [Fact]
    public async Task Document_IsTheSnapshot()
    {
        var (_, _, body) = await api.SendAsync(HttpMethod.Get, "/openapi/v1.json");
        Snapshot.Match(Normal.Json(body), extension: "json");
    }

    [Fact]
    public async Task Document_AsYaml_SaysTheSame()
    {
        var (status, type, yaml) = await api.SendAsync(HttpMethod.Get, "/openapi/v1.yaml");
        Assert.Equal((200, "text/plain+yaml"), (status, type));
        Assert.StartsWith("openapi: '3.1.", yaml, StringComparison.Ordinal);
        using var json = JsonDocument.Parse((await api.SendAsync(HttpMethod.Get, "/openapi/v1.json")).Body);
        Assert.StartsWith("3.1.", json.RootElement.GetProperty("openapi").GetString(), StringComparison.Ordinal);
        foreach (var path in json.RootElement.GetProperty("paths").EnumerateObject()) Assert.Contains(path.Name, yaml, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Document_OfEveryAddress_SaysWhatItIsForAndWhatMayGoWrong()
    {
        var (_, _, body) = await api.SendAsync(HttpMethod.Get, "/openapi/v1.json");
        using var document = JsonDocument.Parse(body);
        foreach (var path in document.RootElement.GetProperty("paths").EnumerateObject())
            foreach (var operation in path.Value.EnumerateObject())
            {
                Assert.True(operation.Value.TryGetProperty("summary", out _), path.Name);
                Assert.True(operation.Value.TryGetProperty("operationId", out _), path.Name);
                var responses = operation.Value.GetProperty("responses");
                Assert.True(path.Name.StartsWith("/health", StringComparison.Ordinal) || (responses.TryGetProperty("401", out _) && responses.TryGetProperty("403", out _) && responses.TryGetProperty("429", out _)), path.Name);
                if (operation.Value.TryGetProperty("requestBody", out var sent)) Assert.All(sent.GetProperty("content").EnumerateObject(), type => Assert.True(type.Value.TryGetProperty("example", out _), path.Name));
            }
    }

    [Fact]
    public async Task Reference_IsServedFromThisProcessAlone()
    {
        using var client = api.CreateClient();
        var page = await client.GetStringAsync(new Uri("/reference/index.html", UriKind.Relative));
        foreach (var outside in new[] { "https://", "http://", "//cdn" }) Assert.DoesNotContain($"src=\"{outside}", page, StringComparison.Ordinal);
        foreach (System.Text.RegularExpressions.Match asset in System.Text.RegularExpressions.Regex.Matches(page, "(?:src|href)=\"([^\"]+)\""))
        {
            using var response = await client.GetAsync(new Uri($"/reference/{asset.Groups[1].Value}", UriKind.Relative));
            Assert.True(response.IsSuccessStatusCode, asset.Groups[1].Value);
            Assert.Contains("default-src 'self'", response.Headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("/v1/classify")]
    [InlineData("/v1/diagnose")]
    [InlineData("/v1/replies")]
    [InlineData("/v1/explain")]
    [InlineData("/v1/rules:check")]
    [InlineData("/v1/reports/hot-spots")]
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
    [InlineData(HotSpotsExamples.Answer, typeof(HotSpotsAnswer))]
    public void Examples_OfAnswers_FitTheContract(string example, Type contract) => Assert.NotNull(JsonSerializer.Deserialize(example, contract, Exact));
}
