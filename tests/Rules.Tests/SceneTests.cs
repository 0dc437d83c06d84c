using System.Collections.Immutable;
using DiagnosisEngine.Answers;
using DiagnosisEngine.Cli.Cases;
using DiagnosisEngine.Model;
using DiagnosisEngine.Replies;
using DiagnosisEngine.Testing;
using Xunit;

namespace DiagnosisEngine.Rules.Tests;

/// <summary>Scenes that the source material tells with figures of its own: from words to reply, held whole. Where the material and the regulation differ, the reply follows the regulation.</summary>
public sealed class SceneTests
{
    private static readonly DateTimeOffset Evening = new(2026, 1, 15, 20, 0, 0, TimeSpan.FromHours(8));

    private static readonly Lazy<DecisionEngine> Engine = new(() => DecisionEngine.Load(Repository.Rules).Engine!);

    public static TheoryData<string, string, string, string, string> Scenes() => new()
    {
        { "number-reclaimed", "手机显示无服务，停机三个月被你们收回去了，还说要交保号费", "CN-4101", "call", "like=telecom.number-closed" },
        { "card-expired", "充值卡过了有效期，里面还有五十块，说不给用了", "CN-37", "letter", "" },
        { "dropped-calls", "通话老是中断，一打就断，掉话太多要求赔偿", "CN-37", "call", "" },
        { "hotline-not-answered", "客服电话打了半个小时没人接", "CN-37", "call", "" },
        { "old-call-list", "我要查半年以前的通话详单，说查不了", "CN-37", "letter", "" },
        { "real-name-by-agent", "替我妈补办电话卡，说要带两个人的身份证", "CN-37", "call", "" },
        { "meter-error", "电费太高了，电表跳得快，我要退钱", "CN-3702", "letter", "like=power.meter-error" },
        { "attitude", "营业厅的人态度特别差，还骂人，必须给我道歉", "CN-37", "call", "" },
        { "repair-late", "停电五个小时了还没人来修，什么时候来电", "CN-3702", "sms", "like=power.planned-overrun" },
        { "equipment-outage", "我们小区全停电了，什么时候来电", "CN-3702", "notice", "outage.event_open=true;fault.etr=2026-01-15T23:00+08:00;planned.active=false;fault.active=false;event.area=东山小区一至九号楼;event.cause=配电变压器故障;event.next_update=2026-01-15T21:30+08:00" },
        { "not-warm-enough", "家里暖气不热，才十五度，楼上楼下这一竖排都不热", "CN-3702", "call", "like=heating.riser-blocked" },
        { "heating-peak", "家里暖气冰凉，整个小区都不热", "CN-3702", "notice", "station.event_open=true;station.event_eta=2026-01-15T23:00+08:00;supply.status=supplied;fee.paid=true;event.area=东山小区;event.next_update=2026-01-15T21:30+08:00" },
    };

    [Theory]
    [MemberData(nameof(Scenes))]
    public void Scene_FromWordsToReply(string name, string text, string region, string channel, string facts)
    {
        var like = facts.StartsWith("like=", StringComparison.Ordinal) ? facts[5..] : null;
        // A scene whose systems say what an example beside the tree says they do.
        var complaint = (like is null ? new Complaint { Facts = Given(facts), ReceivedAt = Evening } : CaseRunner.ToComplaint(Example(like), Engine.Value.Rules)) with
        {
            Text = text,
            Tree = null,
            Region = region,
            Channel = channel,
        };
        var answer = Engine.Value.Diagnose(complaint);
        // Nothing that nobody checked to be in force is told to a customer as law.
        var told = Engine.Value.Diagnose(complaint with { Audience = Audience.Customer }).Reply;
        Assert.DoesNotContain(told.Citations, citation => citation.Stated && citation.InForceChecked is null && citation.Kind is RegulationKind.Law or RegulationKind.Standard);
        Snapshot.Match(ReplyText.Of(name, complaint, answer, Engine.Value.Rules) + "对客户：" + told.Text + "\n", name);
    }

    private static RuleCase Example(string cause) =>
        Engine.Value.Rules.Packs.Values.SelectMany(pack => pack.Cases).First(one => one is { Todo: null, Text: not null } && one.Expect.Causes is [var only] && only == cause);

    private static ImmutableDictionary<string, GivenFact> Given(string facts) => facts.Split(';', StringSplitOptions.RemoveEmptyEntries)
        .Select(pair => pair.Split('=', 2)).ToImmutableDictionary(pair => pair[0], pair => (GivenFact)pair[1] with { Source = Source(pair[0]) });

    private static string? Source(string fact) => Engine.Value.Rules.Facts[fact].Sources is [var best, ..] ? best.ToString() : null;
}
