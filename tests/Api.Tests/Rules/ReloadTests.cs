using System.Collections.Concurrent;
using System.Text.Json;
using DiagnosisEngine.Api.Rules;
using DiagnosisEngine.Packs;
using DiagnosisEngine.Testing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using Xunit;

namespace DiagnosisEngine.Api.Tests.Rules;

public sealed class ReloadTests
{
    private const string Tree = "light/lamp-out/tree.yaml";

    [Fact]
    public async Task Reload_ABadEdit_KeepsTheLastGoodRulesAndShowsItsIssues()
    {
        using var api = new ApiOnRules();
        var before = await DigestAsync(api);
        api.Rules.Replace(Tree, "feeder.power", "feeder.pwoer");
        using var refused = await ReloadAsync(api);
        Assert.Equal("refused", refused.RootElement.GetProperty("lastAttempt").GetProperty("outcome").GetString());
        Assert.Contains(refused.RootElement.GetProperty("lastAttempt").GetProperty("issues").EnumerateArray(), issue => issue.GetProperty("code").GetString() == "DE2110");
        Assert.Equal(before, refused.RootElement.GetProperty("digest").GetString());
        Assert.Equal(200, (await api.PostAsync("/v1/diagnose", """{ "text": "路灯不亮" }""")).Status);
        using (var shown = JsonDocument.Parse((await api.SendAsync(HttpMethod.Get, "/v1/rules")).Body))
            Assert.Equal("refused", shown.RootElement.GetProperty("lastAttempt").GetProperty("outcome").GetString());

        api.Rules.Replace(Tree, "feeder.pwoer", "feeder.power");
        using var mended = await ReloadAsync(api);
        Assert.Equal("loaded", mended.RootElement.GetProperty("lastAttempt").GetProperty("outcome").GetString());
        using var back = await ReloadAsync(api);
        Assert.Equal("unchanged", back.RootElement.GetProperty("lastAttempt").GetProperty("outcome").GetString());

        api.Rules.Replace(Tree, "先看有没有电", "先看电");
        using var loaded = await ReloadAsync(api);
        Assert.Equal("loaded", loaded.RootElement.GetProperty("lastAttempt").GetProperty("outcome").GetString());
        Assert.NotEqual(before, await DigestAsync(api));
    }

    [Fact]
    public async Task Reload_TheFolderIsGone_KeepsTheLastGoodRules()
    {
        using var api = new ApiOnRules();
        var before = await DigestAsync(api);
        Directory.Delete(api.Rules.Folder, recursive: true);
        using var refused = await ReloadAsync(api);
        Assert.Equal("refused", refused.RootElement.GetProperty("lastAttempt").GetProperty("outcome").GetString());
        Assert.Equal(before, await DigestAsync(api));
    }

    [Fact]
    public async Task Reload_UnderLoad_FailsNoRequestAndEachAnswersWithOneRuleSet()
    {
        using var api = new ApiOnRules();
        var known = new HashSet<string> { await DigestAsync(api) };
        using var stop = new CancellationTokenSource();
        var callers = Enumerable.Range(0, 4).Select(_ => Task.Run(async () =>
        {
            var seen = new List<(int Status, string Body)>();
            while (!stop.IsCancellationRequested)
            {
                var (status, _, body) = await api.PostAsync("/v1/diagnose", """{ "text": "路灯不亮", "explain": true, "facts": { "feeder.power": true, "lamp.pole": "upright" } }""");
                seen.Add((status, body));
            }
            return seen;
        })).ToList();
        for (var round = 0; round < 6; round++)
        {
            // The marker stands in the node's reason and in the digest: an answer from two rule sets would hold a pair that never was.
            api.Rules.Write(Tree, File.ReadAllText(Path.Combine(api.Rules.Folder, Tree)).Replace("先看有没有电", $"先看有没有电{round}", StringComparison.Ordinal)
                .Replace($"电{round - 1}", $"电{round}", StringComparison.Ordinal));
            if (round % 2 == 1)
            {
                api.Rules.Replace("groups.yaml", "路灯", "路灯: [");
                using var bad = await ReloadAsync(api);
                api.Rules.Replace("groups.yaml", "路灯: [", "路灯");
            }
            using var good = await ReloadAsync(api);
            known.Add(good.RootElement.GetProperty("digest").GetString()!);
        }
        await stop.CancelAsync();
        var answers = (await Task.WhenAll(callers)).SelectMany(seen => seen).ToList();
        Assert.NotEmpty(answers);
        Assert.All(answers, answer => Assert.True(answer.Status == 200, answer.Body));
        var pairs = answers.Select(answer => JsonDocument.Parse(answer.Body).RootElement).Select(answer => (
            Digest: answer.GetProperty("rules").GetProperty("digest").GetString()!,
            Because: answer.GetProperty("trace")[0].GetProperty("because").GetString())).Distinct().ToList();
        Assert.Equal(pairs.Count, pairs.Select(pair => pair.Digest).Distinct().Count());
        Assert.All(pairs, pair => Assert.Contains(pair.Digest, known));
        Assert.Equal(7, known.Count);
    }

    [Fact]
    public async Task Reload_WhileARequestIsUnderWay_LeavesItItsRules()
    {
        using var api = new ApiOnRules();
        _ = api.Server;
        using var request = api.Services.CreateScope();
        var before = request.ServiceProvider.GetRequiredService<DecisionEngine>().Rules.Digest;
        api.Rules.Replace(Tree, "先看有没有电", "先看电");
        Assert.Equal(ReloadAttempt.Loaded, (await api.Services.GetRequiredService<RuleSets>().ReloadAsync(default)).Outcome);
        Assert.Equal(before, request.ServiceProvider.GetRequiredService<DecisionEngine>().Rules.Digest);
        Assert.Equal(before, request.ServiceProvider.GetRequiredService<RuleSet>().Digest);
        using var next = api.Services.CreateScope();
        Assert.NotEqual(before, next.ServiceProvider.GetRequiredService<DecisionEngine>().Rules.Digest);
    }

    [Fact]
    public void QuietPeriod_ABurst_EndsOnceWhenNothingHappensAnyMore()
    {
        var clock = new HandClock();
        var ended = 0;
        using var quiet = new QuietPeriod(TimeSpan.FromMilliseconds(500), clock, () => ended++);
        for (var i = 0; i < 20; i++)
        {
            quiet.Signal();
            clock.Advance(TimeSpan.FromMilliseconds(400));
        }
        Assert.Equal(0, ended);
        clock.Advance(TimeSpan.FromMilliseconds(100));
        Assert.Equal(1, ended);
        clock.Advance(TimeSpan.FromHours(1));
        Assert.Equal(1, ended);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Watch_AChangedFile_IsPutIntoUse(bool polls)
    {
        using var rules = new TinyRules();
        var clock = new HandClock();
        var options = new DecisionEngineOptions { RulesFolder = rules.Folder };
        var sets = new RuleSets(DecisionEngine.Load(rules.Folder, options), options, clock);
        var before = sets.Current.Digest;
        var reload = new ReloadOptions { Watch = !polls, Poll = polls ? TimeSpan.FromSeconds(5) : null };
        using var watch = new RuleWatch(sets, reload, clock, NullLogger<RuleWatch>.Instance);
        await watch.StartAsync(default);
        rules.Replace(Tree, "先看有没有电", "先看电");
        // The clock is ours, the file system is not: it may take a moment to tell.
        for (var turn = 0; turn < 1000 && sets.Current.Digest == before; turn++)
        {
            clock.Advance(TimeSpan.FromSeconds(5));
            await Task.Delay(5);
        }
        await watch.StopAsync(default);
        Assert.NotEqual(before, sets.Current.Digest);
    }

    [Fact]
    public async Task Watch_PollsWhileABadEditStands_SaysItOnceForEachBadState()
    {
        using var rules = new TinyRules();
        var (clock, log) = (new HandClock(), new ConcurrentQueue<string>());
        var options = new DecisionEngineOptions { RulesFolder = rules.Folder };
        var sets = new RuleSets(DecisionEngine.Load(rules.Folder, options), options, clock);
        using var logs = LoggerFactory.Create(logging => logging.AddProvider(new KeepingProvider(log)));
        using var watch = new RuleWatch(sets, new ReloadOptions { Watch = false, Poll = TimeSpan.FromSeconds(5) }, clock, logs.CreateLogger<RuleWatch>());
        await watch.StartAsync(default);

        await EditAsync("feeder.power", "feeder.pwoer", isBad: true);
        await EditAsync("feeder.pwoer", "feeder.pwer", isBad: true);
        await EditAsync("feeder.pwer", "feeder.power", isBad: false);
        await EditAsync("feeder.power", "feeder.pwoer", isBad: true);
        await watch.StopAsync(default);
        Assert.Equal(3, log.Count(line => line.StartsWith("Changed rules have errors", StringComparison.Ordinal)));

        async Task EditAsync(string old, string text, bool isBad)
        {
            rules.Replace(Tree, old, text);
            var files = RuleFiles.Read([rules.Folder]).Digest;
            // The second look finds what the first found.
            for (var look = 0; look < 2; look++)
            {
                var last = sets.LastAttempt;
                for (var turn = 0; turn < 1000 && (sets.LastAttempt == last || sets.LastAttempt.Files.Digest != files); turn++)
                {
                    clock.Advance(TimeSpan.FromSeconds(5));
                    await Task.Delay(5);
                }
                Assert.Equal(isBad, sets.LastAttempt.Outcome == ReloadAttempt.Refused);
            }
        }
    }

    private static async Task<JsonDocument> ReloadAsync(ApiOnRules api)
    {
        var (status, _, body) = await api.SendAsync(HttpMethod.Post, "/v1/rules:reload");
        Assert.True(status == 200, body);
        return JsonDocument.Parse(body);
    }

    private static async Task<string> DigestAsync(ApiOnRules api)
    {
        using var ready = JsonDocument.Parse((await api.SendAsync(HttpMethod.Get, "/health/ready")).Body);
        return ready.RootElement.GetProperty("digest").GetString()!;
    }
}
