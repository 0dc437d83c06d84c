using System.Text.Json.Nodes;
using DiagnosisEngine.Api.Tests.Guarding;
using DiagnosisEngine.Api.Tests.Keeping;

namespace DiagnosisEngine.Api.Tests.Sessions;

/// <summary>The API on a store of its own, with keys of two owners.</summary>
internal sealed class KeptApi : IDisposable
{
    private readonly TestStore _store;

    public KeptApi(string kind, Action<ApiOnRules>? configure = null)
    {
        _store = new TestStore(kind);
        Api = new ApiOnRules();
        foreach (var (name, value) in _store.Settings) Api.Settings[name] = value;
        configure?.Invoke(Api);
        Keys = new Keys(Api);
        (Desk, Other, Admin) = (Keys.Add("desk", ["diagnose"]), Keys.Add("other", ["diagnose"]), Keys.Add("house", ["admin"]));
    }

    public ApiOnRules Api { get; }

    public Keys Keys { get; }

    public TestStore Store => _store;

    public string Desk { get; }

    public string Other { get; }

    public string Admin { get; }

    public async Task<(int Status, JsonNode Body)> SendAsync(HttpMethod method, string path, string? body = null, string? key = null, string? idempotency = null)
    {
        var (status, _, text) = await Api.SendAsync(method, path, body, key: key ?? Desk, headers: idempotency is null ? null : [("Idempotency-Key", idempotency)]);
        return (status, JsonNode.Parse(text)!);
    }

    public Task<(int Status, JsonNode Body)> PostAsync(string path, string body, string? key = null, string? idempotency = null) => SendAsync(HttpMethod.Post, path, body, key, idempotency);

    /// <summary>Opens a session and returns its address.</summary>
    public async Task<string> OpenAsync(string body)
    {
        var (status, session) = await PostAsync("/v1/sessions", body);
        if (status != 201) throw new InvalidOperationException(session.ToJsonString());
        return $"/v1/sessions/{session["id"]}";
    }

    public void Dispose()
    {
        Api.Dispose();
        _store.Dispose();
    }
}
