using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using DiagnosisEngine.Api.Keeping;
using DiagnosisEngine.Api.Sessions;
using DiagnosisEngine.Api.Tests.Keeping;
using DiagnosisEngine.Testing;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace DiagnosisEngine.Api.Tests.Sessions;

public sealed class SessionTests
{
    private const string Complaint = """{ "text": "我叫张三，电话13800138000，路灯不亮", "receivedAt": "2026-01-15T20:00", "customer": { "reference": "C-2" } }""";

    private static readonly JsonSerializerOptions Exact = new(JsonSerializerDefaults.Web) { UnmappedMemberHandling = System.Text.Json.Serialization.JsonUnmappedMemberHandling.Disallow };

    [Theory]
    [OnSqlite]
    [OnPostgres]
    public async Task Session_FromComplaintToOutcome_IsKeptAtEveryStep(string kind)
    {
        using var kept = new KeptApi(kind);
        var (status, opened) = await kept.PostAsync("/v1/sessions", Complaint);
        Assert.True(status == 201, opened.ToJsonString());
        Assert.Equal("lamp.pole", opened["answer"]!["questions"]![0]!["fact"]!.GetValue<string>());
        Assert.Equal("我叫**，电话***********，路灯不亮", opened["complaint"]!["text"]!.GetValue<string>());
        var path = $"/v1/sessions/{opened["id"]}";

        var (_, answered) = await kept.PostAsync($"{path}/answers", """{ "facts": { "lamp.pole": "down" } }""");
        Assert.Equal("light.pole-damaged", Cause(answered));
        var (_, again) = await kept.PostAsync($"{path}/answers", """{ "facts": { "lamp.pole": "upright" } }""");
        Assert.Equal("light.lamp-burnt", Cause(again));
        var (_, undone) = await kept.SendAsync(HttpMethod.Delete, $"{path}/answers/lamp.pole");
        Assert.Equal("light.pole-damaged", Cause(undone));
        var (_, bare) = await kept.SendAsync(HttpMethod.Delete, $"{path}/answers/lamp.pole");
        Assert.Equal("needs-facts", bare["answer"]!["status"]!.GetValue<string>());
        Assert.Equal(404, (await kept.SendAsync(HttpMethod.Delete, $"{path}/answers/lamp.pole")).Status);

        var (_, closed) = await kept.PostAsync($"{path}/outcome", """{ "cause": "light.lamp-burnt", "satisfied": true, "note": "回访13800138000，满意" }""");
        Assert.Equal("回访***********，满意", closed["outcome"]!["note"]!.GetValue<string>());
        var (_, got) = await kept.SendAsync(HttpMethod.Get, path);
        Assert.True(JsonNode.DeepEquals(closed, got));
        Assert.Equal(5, got["turn"]!.GetValue<int>());
        Assert.NotNull(got.Deserialize<SessionAnswer>(Exact));
    }

    [Theory]
    [OnSqlite]
    [OnPostgres]
    public async Task Session_AfterARestart_IsThere(string kind)
    {
        using var kept = new KeptApi(kind);
        var path = await kept.OpenAsync(Complaint);
        using var later = new ApiOnRules();
        foreach (var (name, value) in kept.Api.Settings) later.Settings[name] = value;
        Assert.Equal(200, (await later.SendAsync(HttpMethod.Get, path, key: kept.Desk)).Status);
    }

    [Theory]
    [OnSqlite]
    [OnPostgres]
    public async Task Api1_ObjectAuthorization_OneOwnerNeverMeetsAnothersSessions(string kind)
    {
        using var kept = new KeptApi(kind);
        var path = await kept.OpenAsync(Complaint);
        foreach (var (method, address, body) in new (HttpMethod, string, string?)[]
        {
            (HttpMethod.Get, path, null), (HttpMethod.Get, $"{path}/replay", null), (HttpMethod.Get, $"{path}/ticket", null),
            (HttpMethod.Post, $"{path}/answers", """{ "facts": { "lamp.pole": "down" } }"""), (HttpMethod.Delete, $"{path}/answers/lamp.pole", null),
            (HttpMethod.Post, $"{path}/outcome", """{ "satisfied": false }"""),
        })
        {
            var (status, others) = await kept.SendAsync(method, address, body, kept.Other);
            var (_, nobodys) = await kept.SendAsync(method, address.Replace(path, $"/v1/sessions/{new string('0', 32)}", StringComparison.Ordinal), body, kept.Other);
            Assert.True(status == 404, $"{method} {address}: {status}");
            (others["instance"], nobodys["instance"]) = (null, null);
            Assert.True(JsonNode.DeepEquals(others, nobodys), "an owner can tell another's session from none");
        }
        Assert.Equal(200, (await kept.SendAsync(HttpMethod.Get, path)).Status);
    }

    [Theory]
    [OnSqlite]
    [OnPostgres]
    public async Task Api3_AKeyForCustomers_SeesOnlyWhatWasWrittenForCustomers(string kind)
    {
        using var kept = new KeptApi(kind);
        var chatbot = kept.Keys.Add("desk", ["diagnose"], audience: "customer");
        var agents = await kept.OpenAsync(Complaint);
        Assert.Equal(404, (await kept.SendAsync(HttpMethod.Get, agents, key: chatbot)).Status);
        var (status, own) = await kept.PostAsync("/v1/sessions", """{ "text": "路灯不亮", "audience": "back-office", "explain": true, "include": "test", "customer": { "reference": "C-1" } }""", chatbot);
        Assert.True(status == 201, own.ToJsonString());
        foreach (var hidden in new[] { "\"because\"", "\"trace\"", "\"explanation\"", "\"shadow\"", "先看有没有电" }) Assert.DoesNotContain(hidden, own.ToJsonString(), StringComparison.Ordinal);
        Assert.Equal("customer", own["complaint"]!["audience"]!.GetValue<string>());
        Assert.Equal(200, (await kept.SendAsync(HttpMethod.Get, $"/v1/sessions/{own["id"]}/replay", key: chatbot)).Status);
    }

    [Theory]
    [OnSqlite]
    [OnPostgres]
    public async Task Idempotency_TheSameRequestTwice_IsDoneOnce(string kind)
    {
        using var kept = new KeptApi(kind);
        var (first, second) = (await kept.PostAsync("/v1/sessions", Complaint, idempotency: "one"), await kept.PostAsync("/v1/sessions", Complaint, idempotency: "one"));
        Assert.Equal((201, 201), (first.Status, second.Status));
        Assert.True(JsonNode.DeepEquals(first.Body, second.Body));
        Assert.Equal(422, (await kept.PostAsync("/v1/sessions", """{ "text": "路灯坏了" }""", idempotency: "one")).Status);
        Assert.NotEqual(first.Body["id"]!.GetValue<string>(), (await kept.PostAsync("/v1/sessions", Complaint, key: kept.Other, idempotency: "one")).Body["id"]!.GetValue<string>());

        var path = $"/v1/sessions/{first.Body["id"]}";
        const string Answer = """{ "facts": { "lamp.pole": "down" } }""";
        for (var i = 0; i < 3; i++) Assert.Equal(2, (await kept.PostAsync($"{path}/answers", Answer, idempotency: "two")).Body["turn"]!.GetValue<int>());
        Assert.Equal(422, (await kept.PostAsync($"{path}/answers", """{ "facts": { "lamp.pole": "upright" } }""", idempotency: "two")).Status);
        Assert.Equal(422, (await kept.PostAsync($"{path}/outcome", """{ "satisfied": true }""", idempotency: "two")).Status);
        for (var i = 0; i < 2; i++) Assert.Equal(200, (await kept.SendAsync(HttpMethod.Delete, $"{path}/answers/lamp.pole", idempotency: "three")).Status);
        Assert.Equal(400, (await kept.PostAsync("/v1/sessions", Complaint, idempotency: "with blanks")).Status);
        Assert.Equal(400, (await kept.PostAsync("/v1/sessions", Complaint, idempotency: new string('k', 101))).Status);
    }

    [Theory]
    [OnSqlite]
    [OnPostgres]
    public async Task Session_ChangedByManyAtOnce_LosesNoAnswer(string kind)
    {
        using var kept = new KeptApi(kind);
        var path = await kept.OpenAsync(Complaint);
        var results = await Task.WhenAll(Enumerable.Range(0, 12).Select(i => kept.PostAsync($"{path}/answers", """{ "facts": { "lamp.pole": "down" } }""", idempotency: i < 6 ? "same" : $"own-{i}")));
        Assert.All(results, result => Assert.True(result.Status is 200 or 409, result.Body.ToJsonString()));
        var (_, session) = await kept.SendAsync(HttpMethod.Get, path);
        var turns = results.Where(result => result.Status == 200).Select(result => result.Body["turn"]!.GetValue<int>()).Distinct().Order().ToList();
        Assert.Equal(turns.Count, session["answers"]!.AsArray().Count);
        Assert.Equal(session["turn"]!.GetValue<int>(), turns.Count + 1);
    }

    [Theory]
    [OnSqlite]
    [OnPostgres]
    public async Task Replay_AfterRulesAndReadingsChanged_ComesOutTheSame(string kind)
    {
        using var kept = new KeptApi(kind);
        var (one, two) = (await kept.OpenAsync("""{ "text": "路灯不亮", "customer": { "reference": "C-1" }, "explain": true }"""), await kept.OpenAsync(Complaint));
        await kept.PostAsync($"{two}/answers", """{ "facts": { "lamp.pole": "down" } }""");
        kept.Api.Rules.Replace("light/lamp-out/tree.yaml", "feeder.power = false", "feeder.power = true").Replace("light/lamp-out/causes.yaml", "这一路的电断了", "线路断电了");
        File.WriteAllText(Path.Combine(kept.Api.Rules.Root, "readings.json"), """{ "systems": { "grid": { "customers": {} } } }""");
        Assert.Equal(200, (await kept.SendAsync(HttpMethod.Post, "/v1/rules:reload", key: kept.Admin)).Status);

        using var later = new ApiOnRules();
        foreach (var (name, value) in kept.Api.Settings) later.Settings[name] = value;
        foreach (var api in new[] { kept.Api, later })
            foreach (var (path, cause) in new[] { (one, "light.feeder-down"), (two, "light.pole-damaged"), ($"{two}/replay?turn=1", "") })
            {
                var (status, _, text) = await api.SendAsync(HttpMethod.Get, path.Contains('?', StringComparison.Ordinal) ? path : $"{path}/replay", key: kept.Desk);
                var replay = JsonNode.Parse(text)!;
                Assert.True(status == 200 && replay["same"]!.GetValue<bool>(), text);
                if (cause.Length > 0) Assert.Equal(cause, Cause(replay));
            }
        Assert.Equal(404, (await kept.SendAsync(HttpMethod.Get, $"{two}/replay?turn=9")).Status);
    }

    [Theory]
    [OnSqlite]
    [OnPostgres]
    public async Task Erase_ACustomer_LeavesNothingOfHim(string kind)
    {
        using var kept = new KeptApi(kind);
        const string Canary = "CANARY-REFERENCE-7";
        var path = await kept.OpenAsync($$"""{ "text": "CANARY-WORDS 路灯不亮", "customer": { "reference": "{{Canary}}" } }""");
        await kept.PostAsync($"{path}/answers", """{ "facts": { "lamp.pole": "down" } }""", idempotency: "canary");
        var others = await kept.OpenAsync(Complaint);
        Assert.Equal(403, (await kept.PostAsync("/v1/customers:erase", $$"""{ "reference": "{{Canary}}" }""")).Status);
        var (status, erased) = await kept.PostAsync("/v1/customers:erase", $$"""{ "reference": "{{Canary}}" }""", kept.Admin);
        Assert.Equal((200, 1), (status, erased["sessions"]!.GetValue<int>()));
        Assert.Equal(404, (await kept.SendAsync(HttpMethod.Get, path)).Status);
        Assert.Equal(404, (await kept.PostAsync($"{path}/answers", """{ "facts": { "lamp.pole": "down" } }""", idempotency: "canary")).Status);
        Assert.Equal(200, (await kept.SendAsync(HttpMethod.Get, others)).Status);
        if (kind == "sqlite")
            foreach (var file in Directory.GetFiles(Path.GetDirectoryName(kept.Store.File)!))
                Assert.DoesNotContain("CANARY", Encoding.UTF8.GetString(await ReadSharedAsync(file)), StringComparison.Ordinal);
        Assert.DoesNotContain(kept.Api.Log, line => line.Contains("CANARY", StringComparison.Ordinal));
    }

    [Theory]
    [OnSqlite]
    [OnPostgres]
    public async Task Retention_WhatHasNotChangedForSoLong_IsDeletedWithItsRules(string kind)
    {
        using var kept = new KeptApi(kind, api => api.Settings["keep:days"] = "30");
        var path = await kept.OpenAsync(Complaint);
        var (store, shelf) = (kept.Api.Services.GetRequiredService<KeptStore>(), kept.Api.Services.GetRequiredService<RuleShelf>());
        var (_, ready) = await kept.SendAsync(HttpMethod.Get, "/health/ready");
        var options = kept.Api.Services.GetRequiredService<KeepOptions>();
        var clock = new HandClock(TimeProvider.System.GetUtcNow());
        using var retention = new Retention(store, shelf, options, clock, Microsoft.Extensions.Logging.Abstractions.NullLogger<Retention>.Instance);
        clock.Advance(TimeSpan.FromDays(29));
        await retention.RunAsync(default);
        Assert.Equal(200, (await kept.SendAsync(HttpMethod.Get, path)).Status);
        clock.Advance(TimeSpan.FromDays(2));
        await retention.RunAsync(default);
        Assert.Equal(404, (await kept.SendAsync(HttpMethod.Get, path)).Status);
        Assert.Null(await shelf.FindAsync(ready["digest"]!.GetValue<string>(), default));
        await kept.OpenAsync(Complaint);
        Assert.NotNull(await shelf.FindAsync(ready["digest"]!.GetValue<string>(), default));
    }

    [Theory]
    [InlineData("answers", "{}", 422)]
    [InlineData("answers", """{ "facts": { "lamp.poel": "down" } }""", 422)]
    [InlineData("answers", """{ "facts": { "lamp.pole": "flying" } }""", 422)]
    [InlineData("answers", """{ "facts": { "lamp.pole": null } }""", 422)]
    [InlineData("answers", """{ "text": "路灯不亮" }""", 422)]
    [InlineData("answers", """{ "acknowledged": ["electric_shok"] }""", 422)]
    [InlineData("answers", """{ "facts": """, 400)]
    [InlineData("outcome", "{}", 422)]
    [InlineData("outcome", """{ "cause": "light.lamp-burn" }""", 422)]
    [InlineData("outcome", """{ "satisfied": "yes" }""", 422)]
    [InlineData("outcome", """{ "satisfied": true, "owner": "other" }""", 422)]
    public async Task Change_ABadOne_IsAProblemAndChangesNothing(string what, string body, int expected)
    {
        using var kept = new KeptApi("sqlite");
        var path = await kept.OpenAsync(Complaint);
        var (_, before) = await kept.SendAsync(HttpMethod.Get, path);
        Assert.Equal(expected, (await kept.PostAsync($"{path}/{what}", body)).Status);
        var (_, after) = await kept.SendAsync(HttpMethod.Get, path);
        Assert.True(JsonNode.DeepEquals(before, after));
    }

    [Fact]
    public async Task Ticket_OfADiagnosis_HasTheShapeOfTmf621()
    {
        using var kept = new KeptApi("sqlite");
        var path = await kept.OpenAsync(Complaint);
        var (_, pending) = await kept.SendAsync(HttpMethod.Get, $"{path}/ticket");
        Assert.Equal("pending", pending["status"]!.GetValue<string>());
        await kept.PostAsync($"{path}/answers", """{ "facts": { "lamp.pole": "down" } }""");
        await kept.PostAsync($"{path}/outcome", """{ "cause": "light.pole-damaged", "satisfied": true }""");
        var (status, ticket) = await kept.SendAsync(HttpMethod.Get, $"{path}/ticket");
        Assert.Equal(200, status);
        foreach (var changing in new[] { "id", "href", "creationDate", "lastUpdate" }) ticket[changing] = "…";
        foreach (var note in ticket["note"]!.AsArray()) note!["date"] = "…";
        ticket["troubleTicketCharacteristic"]!.AsArray()[^1]!["value"] = "…";
        Snapshot.Match(Normal.Json(ticket.ToJsonString()), extension: "json");
    }

    [Fact]
    public async Task Open_TextIsKeptClearOnlyWhereConfigured()
    {
        using var kept = new KeptApi("sqlite", api => api.Settings["keep:text"] = "clear");
        var (_, session) = await kept.PostAsync("/v1/sessions", Complaint);
        Assert.Contains("13800138000", session["complaint"]!["text"]!.GetValue<string>(), StringComparison.Ordinal);
    }

    private static string? Cause(JsonNode session) => session["answer"]!["causes"]![0]!["id"]!.GetValue<string>();

    private static async Task<byte[]> ReadSharedAsync(string file)
    {
        await using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        using var bytes = new MemoryStream();
        await stream.CopyToAsync(bytes);
        return bytes.ToArray();
    }
}
