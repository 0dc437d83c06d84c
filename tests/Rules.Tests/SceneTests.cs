using System.Collections.Immutable;
using System.Text;
using DiagnosisEngine.Answers;
using DiagnosisEngine.Cases;
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
        { "card-expired", "充值卡过了有效期，里面还有五十块，说不给用了", "CN-37", "letter", "card.state=unused;card.expires_on=2025-12-01" },
        { "dropped-calls", "通话老是中断，一打就断，掉话太多要求赔偿", "CN-37", "call", "customer.claims_loss=true;network.event_open=false;cell.state=normal;cell.tuned=false;call.core_drops=0;call.radio_drops=1;call.handover_failures=0;cell.drop_rate=0.4;cell.load=35;cell.uplink_interference=-118;coverage.rsrp=-95;coverage.listed=false;coverage.sinr=12;repeater.state=normal;drop.where=indoors;drop.party=everyone;drop.rhythm=irregular;device.swap=same" },
        { "hotline-not-answered", "客服电话打了半个小时没人接", "CN-37", "call", "" },
        { "hotline-queue-looked-up", "客服电话打了半个小时没人接", "CN-37", "call", "attitude.matter=queue;queue.waited=40min;queue.system_fault=false" },
        { "old-call-list", "我要查半年以前的通话详单，说查不了", "CN-37", "letter", "number.holder=self;list.kept_from=2025-08-16" },
        { "real-name-by-agent", "替我妈补办电话卡，说要带两个人的身份证", "CN-37", "call", "" },
        { "meter-error", "电费太高了，电表跳得快，我要退钱", "CN-3702", "letter", "like=power.meter-error" },
        { "attitude", "营业厅的人态度特别差，还骂人，必须给我道歉", "CN-37", "call", "" },
        { "attitude-established", "营业厅的人态度特别差，还骂人，必须给我道歉", "CN-37", "letter", "attitude.matter=rude;conduct.verdict=substantiated;staff.contractor=false" },
        { "repair-late", "停电五个小时了还没人来修，什么时候来电", "CN-3702", "sms", "planned.active=false;fault.active=true;fault.external=false;fault.accepted_at=2026-01-15T15:00+08:00;fault.etr=2026-01-15T21:30+08:00;area.kind=urban;grid.company=sgcc" },
        { "equipment-outage", "我们小区全停电了，什么时候来电", "CN-3702", "notice", "outage.event_open=true;fault.etr=2026-01-15T23:00+08:00;planned.active=false;fault.active=false;event.area=东山小区一至九号楼;event.cause=配电变压器故障;event.next_update=2026-01-15T21:30+08:00" },
        { "not-warm-enough", "家里暖气不热，才十五度，楼上楼下这一竖排都不热", "CN-3702", "call", "" },
        { "not-warm-enough-visited", "家里暖气不热，才十五度，楼上楼下这一竖排都不热", "CN-3702", "call", "like=heating.riser-blocked;cold.scope=riser;room.measured=15" },
        { "heating-peak", "家里暖气冰凉，整个小区都不热", "CN-3702", "notice", "station.event_open=true;station.event_eta=2026-01-15T23:00+08:00;supply.status=supplied;fee.paid=true;event.area=东山小区;event.next_update=2026-01-15T21:30+08:00" },
    };

    /// <summary>What the material says and no text says that anybody read: no reply of the scene holds it.</summary>
    private static readonly Dictionary<string, string[]> NeverSaid = new()
    {
        ["number-reclaimed"] = ["九十天", "90天", "保号费", "5元"],
        ["card-expired"] = ["延期", "过期作废", "必须协商"],
        ["dropped-calls"] = ["掉话率", "5%", "百分之五"],
        ["hotline-not-answered"] = ["应答率", "85%", "百分之八十五"],
        ["hotline-queue-looked-up"] = ["应答率", "85%", "百分之八十五"],
        ["old-call-list"] = ["五个月", "5个月"],
        ["real-name-by-agent"] = ["原件"],
        ["meter-error"] = ["供电营业规则", "1996"],
        ["attitude"] = ["开除", "真诚地向您道歉"],
        ["attitude-established"] = ["开除", "保证不再"],
        ["repair-late"] = ["45分钟", "90分钟", "120分钟"],
        ["equipment-outage"] = ["全责", "赔偿"],
        ["not-warm-enough"] = ["18℃", "退费"],
        ["not-warm-enough-visited"] = ["全额退", "百分之"],
        ["heating-peak"] = ["18℃", "赔偿"],
    };

    [Theory]
    [MemberData(nameof(Scenes))]
    public void Scene_FromWordsToReply(string name, string text, string region, string channel, string facts)
    {
        var like = facts.StartsWith("like=", StringComparison.Ordinal) ? facts.Split(';')[0][5..] : null;
        // A scene whose systems say what an example beside the tree says they do.
        var complaint = like is null ? new Complaint { Facts = Given(facts), ReceivedAt = Evening } : CaseRequest.Of(Example(like), Engine.Value.Rules);
        complaint = complaint with
        {
            Facts = complaint.Facts.SetItems(Given(facts)),
            Text = text,
            Tree = null,
            Region = region,
            Channel = channel,
        };
        var answer = Engine.Value.Diagnose(complaint);
        // Nothing that nobody checked to be in force is told to a customer as law.
        var told = Engine.Value.Diagnose(complaint with { Audience = Audience.Customer }).Reply;
        Assert.DoesNotContain(told.Citations, citation => citation.Stated && citation.InForceChecked is null && citation.Kind is RegulationKind.Law or RegulationKind.Standard);
        Assert.All(NeverSaid[name], words => Assert.DoesNotContain(words, answer.Reply.Text + told.Text, StringComparison.Ordinal));
        Snapshot.Match(ReplyText.Of(name, complaint, answer, Engine.Value.Rules) + Plan(answer) + "对客户：" + told.Text + "\n", name);
    }

    private static string Plan(Answer answer)
    {
        var text = new StringBuilder().Append("等级：").Append(answer.Plan.Severity).Append("；答复不晚于 ").Append(Day(answer.Plan.RespondBy)).Append("；办完不晚于 ").Append(Day(answer.Plan.ResolveBy)).Append('\n');
        foreach (var step in answer.Plan.Steps)
            text.Append(step.DependsOnCase ? "视情况：" : "步骤：").Append(step.Text).Append('（').AppendJoin('、', step.Who.Select(id => Engine.Value.Rules.Departments[id].Title)).Append('，').Append(Day(step.By)).Append('）')
                .Append(step.Evidence.IsEmpty ? "" : " 留存：" + string.Join("、", step.Evidence)).Append('\n');
        return text.ToString();
    }

    private static string Day(DateTimeOffset? at) => at?.ToString("yyyy-MM-dd HH:mm", System.Globalization.CultureInfo.InvariantCulture) ?? "没有定";

    private static RuleCase Example(string cause) =>
        Engine.Value.Rules.Packs.Values.SelectMany(pack => pack.Cases).First(one => one is { Todo: null, Text: not null } && one.Expect.Causes is [var only] && only == cause);

    private static ImmutableDictionary<string, GivenFact> Given(string facts) => facts.Split(';', StringSplitOptions.RemoveEmptyEntries).Where(pair => !pair.StartsWith("like=", StringComparison.Ordinal))
        .Select(pair => pair.Split('=', 2)).ToImmutableDictionary(pair => pair[0], pair => (GivenFact)pair[1] with { Source = Source(pair[0]) });

    private static string? Source(string fact) => Engine.Value.Rules.Facts[fact].Sources is [var best, ..] ? best.ToString() : null;
}
