using System.Collections.Immutable;
using System.Text.Json.Nodes;

namespace DiagnosisEngine.Sources;

/// <summary>How a system is asked over HTTP.</summary>
/// <param name="Url">Of the request.</param>
/// <param name="Method">GET or POST.</param>
/// <param name="Headers">With their placeholders; secrets of the environment are already in them.</param>
/// <param name="Body">Of a POST; its texts may hold placeholders.</param>
internal sealed record HttpQuery(UrlTemplate Url, HttpMethod Method, ImmutableDictionary<string, string> Headers, JsonNode? Body)
{
    /// <summary>What is asked depends on the moment of the complaint, so no answer can stand for a later one.</summary>
    public bool DependsOnTime => Url.DependsOnTime || Headers.Values.Any(Placeholders.NameTime) || Placeholders.NameTime(Body?.ToJsonString() ?? "");
}
