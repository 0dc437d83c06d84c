using DiagnosisEngine.Testing;
using Xunit;

namespace DiagnosisEngine.Api.Tests.Catalogue;

public sealed class CatalogueTests(ApiOnRules api) : IClassFixture<ApiOnRules>
{
    [Theory]
    [InlineData("/v1/categories")]
    [InlineData("/v1/regions")]
    [InlineData("/v1/vocabulary")]
    [InlineData("/v1/causes/light.feeder-down")]
    [InlineData("/v1/trees")]
    [InlineData("/v1/trees/light/lamp-out")]
    [InlineData("/v1/trees/light/lamp-out/graph")]
    [InlineData("/v1/regulations/light-promise")]
    public async Task Get_WithTheTagOfTheAnswer_IsNotModified(string path)
    {
        using var client = api.CreateClient();
        using var first = await client.GetAsync(new Uri(path, UriKind.Relative));
        var tag = first.Headers.ETag!;
        Assert.False(tag.IsWeak);
        Assert.Equal((304, ""), await Get(client, path, tag.ToString()));
        Assert.Equal((304, ""), await Get(client, path, $"\"other\", {tag}"));
        Assert.Equal((304, ""), await Get(client, path, "*"));
        Assert.Equal(200, (await Get(client, path, "\"other\"")).Status);
        Assert.Equal((304, ""), await Get(client, path, $"W/{tag}"));
    }

    [Theory]
    [InlineData("/v1/regulations")]
    [InlineData("/v1/regulations/light-promise")]
    [InlineData("/v1/regulations?place=CN-41")]
    public async Task Get_ARegulationWithPlacesLeftOut_NamesThem(string path)
    {
        using var leaving = ApiOnRules.With(rules => rules.Replace("regions.yaml", "CN-37: 山东省", "CN-37: 山东省, CN-44: 广东省").Replace("regulations/light-promise.regulation.yaml", "place: CN\n", "place: CN\nexcept: [CN-37, CN-44]\n"));
        using var client = leaving.CreateClient();
        Assert.Matches("\"except\":\\s*\\[\\s*\"CN-37\",\\s*\"CN-44\"\\s*\\]", await client.GetStringAsync(new Uri(path, UriKind.Relative)));
        Assert.DoesNotContain("light-promise", await client.GetStringAsync(new Uri("/v1/regulations?place=CN-3702", UriKind.Relative)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Get_AfterAChangeOfTheRules_HasAnotherTag()
    {
        using var changing = new ApiOnRules();
        using var client = changing.CreateClient();
        var before = (await client.GetAsync(new Uri("/v1/categories", UriKind.Relative))).Headers.ETag;
        var regions = (await client.GetAsync(new Uri("/v1/regions", UriKind.Relative))).Headers.ETag;
        changing.Rules.Replace("light/lamp-out/categories.yaml", "title: 路灯不亮", "title: 路灯灭了");
        Assert.Equal(200, (await changing.SendAsync(HttpMethod.Post, "/v1/rules:reload")).Status);
        Assert.NotEqual(before, (await client.GetAsync(new Uri("/v1/categories", UriKind.Relative))).Headers.ETag);
        Assert.Equal(regions, (await client.GetAsync(new Uri("/v1/regions", UriKind.Relative))).Headers.ETag);
    }

    [Fact]
    public async Task Graph_OfATree_IsAMermaidFlowchart()
    {
        var (status, type, graph) = await api.SendAsync(HttpMethod.Get, "/v1/trees/light/lamp-out/graph");
        Assert.Equal((200, "text/vnd.mermaid"), (status, type));
        Snapshot.Match(graph);
    }

    private static async Task<(int Status, string Body)> Get(HttpClient client, string path, string tag)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        Assert.True(request.Headers.TryAddWithoutValidation("If-None-Match", tag));
        using var response = await client.SendAsync(request);
        return ((int)response.StatusCode, await response.Content.ReadAsStringAsync());
    }
}
