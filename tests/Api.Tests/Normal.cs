using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace DiagnosisEngine.Api.Tests;

/// <summary>JSON for snapshots: indented, and what differs from run to run taken out.</summary>
internal static class Normal
{
    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Json(string body)
    {
        var node = JsonNode.Parse(body)!;
        if (node is JsonObject answer)
        {
            if (answer.ContainsKey("instance")) answer["instance"] = "…";
            if (answer.ContainsKey("digest")) answer["digest"] = "…";
            if (answer.ContainsKey("engine")) answer["engine"] = "…";
            if (answer.ContainsKey("loadedAt")) answer["loadedAt"] = "…";
            if (answer["lastAttempt"] is JsonObject last) (last["at"], last["digest"]) = ("…", "…");
            if (answer["rules"] is JsonObject rules) rules["digest"] = "…";
            foreach (var source in answer["sources"] as JsonArray ?? []) source!["elapsedMs"] = 0;
        }
        return node.ToJsonString(Indented);
    }
}
