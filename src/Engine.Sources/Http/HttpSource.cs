using System.Net;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using DiagnosisEngine.Facts;

namespace DiagnosisEngine.Sources;

/// <summary>Asks one system over HTTP, as its mapping says. One request brings every fact; a customer the system does not know (404) has none.</summary>
internal sealed class HttpSource(SystemMapping mapping, HttpClient client, TimeZoneInfo zone) : IFactSource
{
    private static readonly JsonDocumentOptions Bounded = new() { MaxDepth = 32 };

    private readonly HttpQuery _query = mapping.Http!;
    private readonly ReadingMapper _mapper = new(mapping, zone);

    public string System => mapping.System;

    public async Task<IReadOnlyList<SourceReading>> ReadAsync(SourceRequest request, CancellationToken cancellationToken)
    {
        if (!request.Facts.Any(fact => mapping.Facts.ContainsKey(fact.Id)) || Message(request) is not { } message) return [];
        using (message)
        {
            using var response = await client.SendAsync(message, cancellationToken).ConfigureAwait(false);
            if (response.StatusCode == HttpStatusCode.NotFound) return [];
            response.EnsureSuccessStatusCode();
            var body = await response.Content.ReadAsByteArrayAsync(cancellationToken).ConfigureAwait(false);
            using var answer = JsonDocument.Parse(body, Bounded);
            return [.. _mapper.Read(answer.RootElement, request)];
        }
    }

    /// <summary>Null where the complaint lacks what the request needs, a customer reference above all.</summary>
    private HttpRequestMessage? Message(SourceRequest request)
    {
        if (_query.Url.Fill(request) is not { } url) return null;
        var message = new HttpRequestMessage(_query.Method, url);
        message.Headers.Accept.ParseAdd("application/json");
        foreach (var (name, text) in _query.Headers)
        {
            if (Placeholders.Fill(text, request) is not { } value) return null;
            message.Headers.Add(name, value);
        }
        if (_query.Body is { } body)
        {
            if (Fill(body, request) is not { } filled) return null;
            message.Content = new StringContent(filled.ToJsonString(), Encoding.UTF8, "application/json");
        }
        return message;
    }

    private static JsonNode? Fill(JsonNode body, SourceRequest request)
    {
        var filled = body.DeepClone();
        return FillInside(filled, request) ? filled : null;
    }

    private static bool FillInside(JsonNode node, SourceRequest request) => node switch
    {
        JsonObject members => members.ToArray().All(member => member.Value is null || FillOne(member.Value, request)),
        JsonArray items => items.ToArray().All(item => item is null || FillOne(item, request)),
        _ => true,
    };

    private static bool FillOne(JsonNode node, SourceRequest request)
    {
        if (node is not JsonValue value || !value.TryGetValue(out string? text)) return FillInside(node, request);
        if (Placeholders.Fill(text, request) is not { } filled) return false;
        node.ReplaceWith(JsonValue.Create(filled));
        return true;
    }
}
