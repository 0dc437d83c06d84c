using System.Text.Json;
using System.Text.Json.Nodes;
using DiagnosisEngine.Answers;
using DiagnosisEngine.Api.Keeping;
using DiagnosisEngine.Model;
using DiagnosisEngine.Replies;

namespace DiagnosisEngine.Api.Sessions;

/// <summary>What a session keeps of what was said: the complaint, masked, and the answers to its questions in their order. What is kept is what is diagnosed.</summary>
internal sealed class SessionState
{
    private readonly JsonObject _complaint;
    private readonly JsonArray _answers;

    private SessionState(JsonObject complaint, JsonArray answers) => (_complaint, _answers) = (complaint, answers);

    public static SessionState Read(string json)
    {
        var state = JsonNode.Parse(json)!.AsObject();
        return new(state["complaint"]!.DeepClone().AsObject(), state["answers"]!.DeepClone().AsArray());
    }

    /// <param name="request">A complaint whose shape has been read without an error.</param>
    /// <param name="complaint">The same, as its caller may send it.</param>
    /// <param name="now">When it was received, unless it says so.</param>
    /// <param name="masking">Of the text.</param>
    /// <param name="rules">Say which facts are text.</param>
    public static SessionState Open(JsonElement request, Complaint complaint, DateTimeOffset now, Masking masking, RuleBase rules)
    {
        var kept = JsonNode.Parse(request.GetRawText())!.AsObject();
        if (complaint.Text is { } text) kept["text"] = masking.Apply(text);
        kept["receivedAt"] ??= KeptStore.Text(now);
        if (complaint.Audience == Audience.Customer)
        {
            kept["audience"] = "customer";
            if (!complaint.Explain) kept.Remove("explain");
            if (!complaint.IncludeTest) kept.Remove("include");
        }
        if (kept["facts"] is JsonObject facts)
            foreach (var id in facts.Select(fact => fact.Key).ToList()) facts[id] = Masked(id, facts[id], masking, rules);
        return new(kept, []);
    }

    /// <summary>The whole request as it stands: the complaint, its facts laid over by the answers, the latest last.</summary>
    public JsonObject Request()
    {
        var request = _complaint.DeepClone().AsObject();
        if (_answers.Count == 0) return request;
        if (request["facts"] is not JsonObject facts) request["facts"] = facts = [];
        foreach (var answer in _answers) facts[answer!["fact"]!.GetValue<string>()] = answer["given"]?.DeepClone();
        return request;
    }

    /// <summary>Adds answers and hazards whose script was read out.</summary>
    public void Answer(JsonObject facts, JsonArray acknowledged, DateTimeOffset now, Masking masking, RuleBase rules)
    {
        foreach (var (id, given) in facts)
            _answers.Add(new JsonObject { ["fact"] = id, ["given"] = Masked(id, given, masking, rules), ["at"] = KeptStore.Text(now) });
        if (acknowledged.Count == 0) return;
        if (_complaint["acknowledged"] is not JsonArray all) _complaint["acknowledged"] = all = [];
        foreach (var hazard in acknowledged) all.Add(hazard?.DeepClone());
    }

    /// <summary>Takes back the latest answer about a fact; what was said before it stands again. False: there is none.</summary>
    public bool Undo(string fact)
    {
        for (var i = _answers.Count - 1; i >= 0; i--)
            if (_answers[i]!["fact"]!.GetValue<string>() == fact)
            {
                _answers.RemoveAt(i);
                return true;
            }
        return false;
    }

    public string Write() => new JsonObject { ["complaint"] = _complaint.DeepClone(), ["answers"] = _answers.DeepClone() }.ToJsonString(SessionJson.Options);

    private static JsonNode? Masked(string id, JsonNode? given, Masking masking, RuleBase rules)
    {
        if (!rules.Facts.TryGetValue(id, out var fact) || fact.Type != FactType.Text) return given?.DeepClone();
        return Masked(given, masking);
    }

    private static JsonNode? Masked(JsonNode? node, Masking masking) => node switch
    {
        JsonValue value when value.GetValueKind() == JsonValueKind.String => masking.Apply(value.GetValue<string>()),
        JsonArray array => new JsonArray([.. array.Select(item => Masked(item, masking))]),
        JsonObject whole => new JsonObject(whole.Select(member => KeyValuePair.Create(member.Key, member.Key == "value" ? Masked(member.Value, masking) : member.Value?.DeepClone()))),
        _ => node?.DeepClone(),
    };
}
