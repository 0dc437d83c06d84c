using System.Collections.Immutable;
using DiagnosisEngine.Classification;
using DiagnosisEngine.Evaluation;
using DiagnosisEngine.Model;
using DiagnosisEngine.Replies;
using DiagnosisEngine.Tests.Handling;
using DiagnosisEngine.Text;
using Xunit;
using static DiagnosisEngine.Tests.Handling.Scene;

namespace DiagnosisEngine.Tests.Replies;

public sealed class ReplyTests
{
    private readonly Scene _scene = new();

    private Reply ReplyTo(Func<Cause, Cause> cause) => _scene.Reply(Concluded(_scene.Cause(with: cause)));

    private static string[] Gaps(Reply reply) => [.. reply.Gaps.Select(g => $"{g.What} {g.Why} {g.Detail}".TrimEnd())];

    [Fact]
    public void Sentence_SaysTheFirstWordingWhoseConditionHoldsAndWhoseSlotsAreKnown()
    {
        var found = _scene.Say(("area.kind = rural", "农村。"), (null, "实测 {room.measured}。"), (null, "室温偏低。"));
        Assert.Equal("室温偏低。", ReplyTo(c => c with { Found = found }).Text);
        _scene.Know("room.measured", 15.5m);
        Assert.Equal("实测15.5℃。", _scene.Reply(Concluded(_scene.Causes[0])).Text);
        _scene.Know("area.kind", new ChoiceValue("rural"));
        Assert.Equal("农村。", _scene.Reply(Concluded(_scene.Causes[0])).Text);
    }

    [Fact]
    public void Sentence_WithNoWordingLeft_IsNamedInGaps()
    {
        var reply = ReplyTo(c => c with { Found = Say("实测 {room.measured}。"), WeDo = Say("我们上门。") });
        Assert.Equal("我们上门。", reply.Text);
        Assert.Equal(["heat.air-lock/found unknown-slot {room.measured}"], Gaps(reply));
    }

    [Fact]
    public void Sentence_WhoseConditionIsUnknown_IsNotSaid()
    {
        var reply = ReplyTo(c => c with { Found = _scene.Say(("area.kind = rural", "农村。")) });
        Assert.Equal("", reply.Text);
        Assert.Equal(["heat.air-lock/found unknown-slot area.kind = rural"], Gaps(reply));
    }

    [Fact]
    public void Slots_AreRenderedForPeople()
    {
        _scene.Regulate(figures: [new() { Name = "repair", Value = Duration(48) }]);
        _scene.Know("area.kind", new ChoiceValue("rural")).Know("arrears.paid_at", new DateTimeValue(At(2026, 1, 14, 8)));
        var reply = ReplyTo(c => c with
        {
            ResolveWithin = Hours(7 * 24),
            RespondWithin = Within(2, DurationKind.WorkingDays),
            Found = Say("{category}：{causes}，{area.kind}，{arrears.paid_at}，{$repair}。"),
            WeDo = Say("{department}（{phone}）在 {resolve-by} 前办完，{respond-by} 前回复。"),
        });
        Assert.Equal("室温不达标：heat.air-lock的名称，农村，2026年1月14日08:00，48小时。换热站（12345678）在2026年1月22日20:00前办完，2026年1月19日前回复。", reply.Text);
        Assert.Empty(reply.Gaps);
    }

    [Fact]
    public void Slot_OfADeadlineThatIsNotExact_IsUnknown()
    {
        var table = new FigureTable("area.kind", [new(_scene.Test("area.kind", "urban"), Duration(48)), new(_scene.Test("area.kind", "rural"), Duration(72))]);
        _scene.Regulate(figures: [new() { Name = "repair", Table = table }]);
        var reply = ReplyTo(c => c with { ResolveWithin = ByFigure("repair"), WeDo = _scene.Say((null, "{resolve-by} 前修好。"), (null, "尽快修好。")) });
        Assert.Equal("尽快修好。", reply.Text);
    }

    [Fact]
    public void Slot_OfANoneFact_IsUnknown()
    {
        _scene.Know("room.measured", 15m);
        Assert.Equal("", ReplyTo(c => c with { Found = Say("{room.reported}") }).Text);
    }

    [Fact]
    public void Channel_GivesTheOrderOfBlocks()
    {
        _scene.Blocks["greeting"] = Say("您好。");
        _scene.Channels.Add(new("call", "电话", null, ["greeting", "we-do", "found"], SourceSpan.None));
        Assert.Equal("您好。上门。缺气。", ReplyTo(c => c with { Found = Say("缺气。"), WeDo = Say("上门。") }).Text);
    }

    [Fact]
    public void Technique_RearrangesWhatTheChannelSaysAndAddsNothing()
    {
        _scene.Blocks["closing"] = Say("谢谢。");
        _scene.Channels.Add(new("call", "短信", null, ["found", "we-do", "closing"], SourceSpan.None));
        Technique("no", "case.refusal", "您好。", ["greeting", "we-do", "found", "basis"]);
        Assert.Equal("上门。缺气。谢谢。", ReplyTo(c => c with { Found = Say("缺气。"), WeDo = Say("上门。"), Refusal = true }).Text);
    }

    [Fact]
    public void Technique_WithoutAChannelsOrder_GivesItsOwn()
    {
        Technique("no", "case.refusal", "您好。", ["we-do", "greeting", "found"]);
        Assert.Equal("上门。您好。缺气。", ReplyTo(c => c with { Found = Say("缺气。"), WeDo = Say("上门。"), Refusal = true }).Text);
    }

    [Fact]
    public void Wording_MayAskTheDay()
    {
        _scene.Blocks["greeting"] = _scene.Say(("today > 2026-01-01", "已经过了元旦。"), (null, "还没到元旦。"));
        _scene.Channels.Add(new("call", "电话", null, ["greeting"], SourceSpan.None));
        Assert.Equal("已经过了元旦。", ReplyTo(c => c).Text);
    }

    [Theory]
    [InlineData(DiagnosisStatus.NeedsFacts, "还要问您一句。")]
    [InlineData(DiagnosisStatus.Undetermined, "我们会给您回电。")]
    public void Wording_MayAskHowFarTheCaseHasCome(DiagnosisStatus status, string text)
    {
        _scene.Blocks["understood"] = _scene.Say(("case.status = needs_facts", "还要问您一句。"), (null, "我们会给您回电。"));
        _scene.Blocks["contact"] = _scene.Say(("case.status = concluded", "查清楚了。"));
        _scene.Channels.Add(new("call", "电话", null, ["understood", "contact"], SourceSpan.None));
        var reply = _scene.Reply(new Diagnosis { Status = status });
        Assert.Equal(text, reply.Text);
        Assert.Empty(reply.Gaps);
    }

    [Fact]
    public void Limit_BelowNothing_SaysNothing()
    {
        _scene.Channels.Add(new("call", "电话", -1, ["found"], SourceSpan.None));
        Assert.Equal("", ReplyTo(c => c with { Found = Say("缺气。") }).Text);
    }

    [Fact]
    public void Technique_TheFirstThatHolds_ReplacesBlocksAndOrder()
    {
        _scene.Blocks["greeting"] = Say("您好。");
        _scene.Channels.Add(new("call", "电话", null, ["greeting", "found", "we-do"], SourceSpan.None));
        Technique("angry", "case.emotion = angry", "我理解您着急。", null);
        Technique("no", "case.refusal", "我们能做的是这些。", ["we-do", "greeting"]);
        Technique("late", "case.refusal", "不会用到。", null);
        _scene.Cause(with: c => c with { Found = Say("缺气。"), WeDo = Say("上门。"), Refusal = true });
        Assert.Equal(("上门。缺气。我们能做的是这些。", "no"), Said());
        _scene.Hearing = Heard("angry");
        Assert.Equal(("我理解您着急。缺气。上门。", "angry"), Said());

        (string, string?) Said() => _scene.Reply(Concluded(_scene.Causes[0])) is var reply ? (reply.Text, reply.Technique) : default;
    }

    [Theory]
    [InlineData("case.intent = refund")]
    [InlineData("case.liable = operator")]
    [InlineData("case.causes >= 2")]
    [InlineData("case.motive = compensate")]
    [InlineData("case.sensitive = elder")]
    [InlineData("case.escalations >= 2")]
    [InlineData("case.conduct in (abuse, threat)")]
    public void Technique_MayAskOfTheComplaint(string when)
    {
        Technique("this", when, "您好。", null);
        _scene.Hearing = Hearing.Silence with { Intents = [Row("refund")], Motive = Row("compensate"), Sensitive = [Row("elder")], Escalations = [Row("media"), Row("lawyer")], Conduct = [Row("threat")] };
        Assert.Equal("this", _scene.Reply(Concluded(_scene.Cause("heat.one"), _scene.Cause("heat.two"))).Technique);
        _scene.Hearing = Hearing.Silence;
        Assert.Null(_scene.Reply(Of(DiagnosisStatus.Undetermined, CauseBasis.Default, _scene.Causes[0])).Technique);
    }

    private static HeardIntent Row(string id) => new(new(id, id, [], SourceSpan.None), []);

    [Fact]
    public void Causes_StandInRankOrder_EqualSentencesOnce()
    {
        var one = _scene.Cause("heat.one", c => c with { Found = Say("一。"), WeDo = Say("上门。") });
        var two = _scene.Cause("heat.two", c => c with { Found = Say("二。"), WeDo = Say("上门。") });
        Assert.Equal("二。一。上门。", _scene.Reply(Concluded(two, one)).Text);
    }

    [Fact]
    public void Amounts_OfSeveralCauses_AreListed()
    {
        var diagnosis = Concluded(_scene.Cause("heat.one"), _scene.Cause("heat.two"));
        decimal[] amounts = [30m, 12.5m];
        diagnosis = diagnosis with { Causes = [.. diagnosis.Causes.Select((c, i) => c with { Amount = new NumberValue(amounts[i], new("元", "money", 1)) })] };
        Assert.Equal("其中：heat.one的名称 30元，heat.two的名称 12.50元。", _scene.Reply(diagnosis).Text);
    }

    [Fact]
    public void Amount_OfACause_FillsItsSlot()
    {
        var diagnosis = Concluded(_scene.Cause(with: c => c with { Found = Say("多收了 {amount}。") }));
        Assert.Equal("", _scene.Reply(diagnosis).Text);
        diagnosis = diagnosis with { Causes = [diagnosis.Causes[0] with { Amount = new NumberValue(30, new("元", "money", 1)) }] };
        Assert.Equal("多收了30元。", _scene.Reply(diagnosis).Text);
    }

    [Fact]
    public void Default_IsNeverStatedAsFound_WhatWeDoIsStillSaid()
    {
        var reply = _scene.Reply(Of(DiagnosisStatus.Concluded, CauseBasis.Default, _scene.Cause(with: c => c with { Found = Say("缺气。"), WeDo = Say("上门。") })));
        Assert.Equal("上门。", reply.Text);
        Assert.Equal(["heat.air-lock/found not-found"], Gaps(reply));
    }

    [Fact]
    public void Visit_FindsNothing_WhichIsNoGap()
    {
        var reply = _scene.Reply(Of(DiagnosisStatus.Undetermined, CauseBasis.Default,
            _scene.Cause(with: c => c with { IsVisit = true, Found = Say("缺气。"), WeDo = Say("上门。") })));
        Assert.Equal("上门。", reply.Text);
        Assert.Empty(reply.Gaps);
    }

    [Theory]
    [InlineData(CauseBasis.Shares)]
    [InlineData(CauseBasis.Structure)]
    public void Ranked_IsNotStatedAtAll(CauseBasis basis)
    {
        _scene.Blocks["undetermined"] = Say("我们还要上门查看。");
        var cause = _scene.Cause(with: c => c with { Found = Say("缺气。"), WeDo = Say("上门。"), YouCanDo = Say("可以自己放气。"), Title = "气堵" });
        var reply = _scene.Reply(Of(DiagnosisStatus.Undetermined, basis, cause));
        Assert.Equal("我们还要上门查看。", reply.Text);
    }

    [Fact]
    public void Undetermined_SaysSoAndWhatTheVisitDoes()
    {
        _scene.Blocks["undetermined"] = Say("还看不出原因。");
        var visit = _scene.Cause("heat.visit", c => c with { IsVisit = true, Found = Say("要上门。"), WeDo = Say("我们派人上门测温。"), YouCanDo = Say("请留人在家。") });
        Assert.Equal("还看不出原因。我们派人上门测温。请留人在家。", _scene.Reply(Of(DiagnosisStatus.Undetermined, CauseBasis.Default, visit)).Text);
    }

    [Fact]
    public void Guard_IsNotStatedAsFound()
    {
        _scene.Blocks["undetermined"] = Say("先确认安全。");
        var guard = _scene.Cause("heat.burst", c => c with { Severity = Severity.S1, Found = Say("爆管了。"), WeDo = Say("我们马上派人。") });
        var cause = _scene.Cause("heat.calm", c => c with { Found = Say("正常。"), WeDo = Say("不用管。") });
        var reply = _scene.Reply(Of(DiagnosisStatus.Undetermined, CauseBasis.Default, cause) with { Guard = guard });
        Assert.Equal("先确认安全。我们马上派人。", reply.Text);
    }

    [Fact]
    public void NeedsFacts_SaysWhatWasUnderstoodAndNoCause()
    {
        _scene.Blocks["understood"] = Say("您反映的是{category}。");
        var cause = _scene.Cause(with: c => c with { Found = Say("缺气。"), WeDo = Say("上门。") });
        Assert.Equal("您反映的是室温不达标。", _scene.Reply(Of(DiagnosisStatus.NeedsFacts, CauseBasis.Conclusive, cause)).Text);
    }

    [Fact]
    public void Category_WithoutTree_SaysWhatWasUnderstoodAndWhoWillCall()
    {
        _scene.Blocks["understood"] = _scene.Say((null, "您反映的是{category}，{department}（{phone}）会联系您。"), (null, "{department}（{phone}）会联系您。"));
        var nothing = new Diagnosis { Status = DiagnosisStatus.Undetermined };
        Assert.Equal("您反映的是室温不达标，供热客服（96069）会联系您。", _scene.Reply(nothing).Text);
        _scene.Category = null;
        Assert.Equal("客服（95598）会联系您。", _scene.Reply(nothing).Text);
    }

    [Fact]
    public void S1Hazard_NotAcknowledged_IsTheWholeReply()
    {
        Danger(Severity.S1);
        Assert.Equal("请开窗。请到室外拨打电话。先处理安全。", SaidOfDanger());
        _scene.Acknowledged.Add("gas_leak");
        Assert.Equal("您好。缺气。", SaidOfDanger());
    }

    [Fact]
    public void LesserHazard_ComesFirstAndTheRestIsSaidToo()
    {
        Danger(Severity.S2);
        Assert.Equal("请开窗。请到室外拨打电话。您好。缺气。", SaidOfDanger());
    }

    [Theory]
    [InlineData(Liability.Operator, CauseBasis.Conclusive, "抱歉。")]
    [InlineData(Liability.Customer, CauseBasis.Conclusive, "")]
    [InlineData(Liability.Operator, CauseBasis.Default, "")]
    public void Apology_IsOnlyForWhatTheOperatorWasFoundToHaveDone(Liability liable, CauseBasis basis, string text)
    {
        _scene.Blocks["apology"] = Say("抱歉。");
        _scene.Channels.Add(new("call", "电话", null, ["apology"], SourceSpan.None));
        Assert.Equal(text, _scene.Reply(Of(DiagnosisStatus.Concluded, basis, _scene.Cause(with: c => c with { Liable = liable }))).Text);
    }

    [Fact]
    public void Apology_WhileFactsAreAsked_IsNotMadeForACauseNobodyWasTold()
    {
        _scene.Blocks["apology"] = Say("抱歉。");
        _scene.Blocks["understood"] = Say("再问一句。");
        _scene.Channels.Add(new("call", "电话", null, ["apology"], SourceSpan.None));
        Assert.Equal("再问一句。", _scene.Reply(Of(DiagnosisStatus.NeedsFacts, CauseBasis.Conclusive, _scene.Cause(with: c => c with { Liable = Liability.Operator }))).Text);
    }

    [Fact]
    public void Technique_OfARefusal_WaitsUntilTheRefusedCauseIsTold()
    {
        Technique("sandwich", "case.refusal", "我们能做的是这些。", null);
        var refused = _scene.Cause(with: c => c with { Refusal = true });
        Assert.Null(_scene.Reply(Of(DiagnosisStatus.NeedsFacts, CauseBasis.Conclusive, refused)).Technique);
        Assert.Equal("sandwich", _scene.Reply(Of(DiagnosisStatus.Concluded, CauseBasis.Conclusive, refused)).Technique);
    }

    [Theory]
    [InlineData("replies")]
    [InlineData("cause")]
    [InlineData("playbook")]
    public void NeverSay_WithholdsTheSentenceAndNamesIt(string where)
    {
        if (where == "replies") _scene.NeverSay.Add("按规定");
        _scene.Playbooks.Add(new() { Id = "book", Title = "", Steps = [], NeverSay = where == "playbook" ? [new("按规定", SourceSpan.None)] : [] });
        var reply = ReplyTo(c => c with
        {
            Found = Say("按规定不行。"),
            WeDo = Say("上门。"),
            Playbook = "book",
            NeverSay = where == "cause" ? [new("按规定", SourceSpan.None)] : [],
        });
        Assert.Equal("上门。", reply.Text);
        Assert.Equal(["heat.air-lock/found never-say 按规定"], Gaps(reply));
    }

    [Fact]
    public void NeverSay_SeesWhatASlotBrings()
    {
        _scene.NeverSay.Add("15℃");
        _scene.Know("room.measured", 15m);
        Assert.Equal("", ReplyTo(c => c with { Found = Say("实测{room.measured}。") }).Text);
    }

    [Theory]
    [InlineData("肯定能…恢复", "肯定能马上恢复。", true)]
    [InlineData("肯定能…恢复", "肯定能办好，稍后恢复。", false)] // another clause
    [InlineData("24小时", "最多24小时。", true)]
    [InlineData("24小时", "最多124小时。", false)] // inside a longer number
    [InlineData("马上恢复", "不会马上恢复。", true)] // negation does not excuse it
    [InlineData("马上恢复", "马上 恢复。", true)] // nor does a blank
    [InlineData("但", "我同意，但再等等。", true)]
    public void NeverSay_IsPhraseNotation(string phrase, string text, bool withheld)
    {
        _scene.NeverSay.Add(phrase);
        Assert.Equal(withheld ? "" : text, ReplyTo(c => c with { Found = Say(text) }).Text);
    }

    [Fact]
    public void Limit_DropsWholeSentencesFromTheEndAndNamesThem()
    {
        _scene.Blocks["greeting"] = Say("您好，很高兴为您服务。");
        _scene.Channels.Add(new("sms", "短信", 9, ["greeting", "found", "we-do", "you-can-do"], SourceSpan.None));
        _scene.Channel = "sms";
        var reply = ReplyTo(c => c with { Found = Say("缺气。"), WeDo = Say("我们上门。"), YouCanDo = Say("请留人。") });
        Assert.Equal("缺气。我们上门。", reply.Text);
        Assert.Equal(["greeting too-long", "heat.air-lock/you-can-do too-long"], Gaps(reply));
    }

    private void Danger(Severity severity)
    {
        var hazard = new Hazard { Id = "gas_leak", Title = "燃气泄漏", Severity = severity, Playbook = "gas-leak" };
        _scene.Hazards.Add(hazard);
        _scene.Heard.Add(new(hazard, "gas-leak", []));
        _scene.Book("gas-leak", Step(StepKind.Say, "请开窗。"), Step(StepKind.Do, "派单"), Step(StepKind.Say, "请到室外拨打电话。"));
        _scene.Blocks["greeting"] = Say("您好。");
        _scene.Blocks["held"] = Say("先处理安全。");
        _scene.Channels.Add(new("call", "电话", null, ["greeting", "hazard-script", "found", "held"], SourceSpan.None));
        _scene.Cause(with: c => c with { Found = Say("缺气。") });
    }

    private string SaidOfDanger() => _scene.Reply(Concluded(_scene.Causes[0])).Text;

    private void Technique(string id, string when, string greeting, string[]? order) => _scene.Techniques.Add(new(id, id, [], _scene.Condition(when),
        new Dictionary<string, Sentence> { ["greeting"] = Say(greeting) }.ToImmutableSortedDictionary(), order is null ? null : [.. order], SourceSpan.None));

    private static Hearing Heard(string emotion) => Hearing.Silence with { Emotion = new(new(emotion, emotion, [], SourceSpan.None), []) };
}
