using DiagnosisEngine.Issues;
using DiagnosisEngine.Model;
using DiagnosisEngine.Replies;
using DiagnosisEngine.Tests.Handling;
using DiagnosisEngine.Text;
using Xunit;
using static DiagnosisEngine.Tests.Handling.Scene;

namespace DiagnosisEngine.Tests.Replies;

public sealed class ReplyContentCheckTests
{
    private readonly Scene _scene = new();

    private Issue[] Check()
    {
        var issues = new List<Issue>();
        new ReplyContentCheck().Check(_scene.Rules(), issues);
        return [.. issues];
    }

    private Issue Only() => Assert.Single(Check());

    [Fact]
    public void Sentence_WithWordsThatMustNotBeSaid_IsReported()
    {
        _scene.NeverSay.Add("按规定");
        _scene.Cause(with: c => c with { Found = Say("按规定不能办理。") });
        Assert.Equal("这句话读出来是“按规定不能办理。”，里面有禁语“按规定”，回复时会整句去掉；换一种说法，或者改 never-say。", Only().Message.Chinese);
        Assert.Equal(("DE2501", IssueSeverity.Warning), (Only().Code, Only().Severity));
    }

    [Fact]
    public void Sentence_WithAChoiceThatMustNotBeSaid_IsReported()
    {
        _scene.Cause(with: c => c with { Found = Say("您在{area.kind}。"), NeverSay = [new("农村", SourceSpan.None)] });
        Assert.Contains("您在农村。", Only().Message.Chinese, StringComparison.Ordinal);
    }

    [Fact]
    public void Sentence_WithAFigureThatMustNotBeSaid_IsReported()
    {
        _scene.Regulate(figures: [new() { Name = "repair", Value = Duration(24) }]);
        _scene.Playbooks.Add(new() { Id = "police", Title = "", Steps = [], NeverSay = [new("24小时", SourceSpan.None)] });
        _scene.Cause(with: c => c with { Found = Say("{$repair}恢复。"), Playbook = "police" });
        Assert.Equal("DE2501", Only().Code);
    }

    [Theory]
    [InlineData("我们48小时内修好。", "48")]
    [InlineData("我们四十八小时内修好。", "四十八")]
    [InlineData("拨打 95598 或 10010。", "10010")]
    public void Numeral_InASentence_IsAWarning(string text, string numeral)
    {
        _scene.Cause(with: c => c with { WeDo = Say(text) });
        var issue = Only();
        Assert.Equal(("DE2502", IssueSeverity.Warning), (issue.Code, issue.Severity));
        Assert.Contains($"“{numeral}”", issue.Message.Chinese, StringComparison.Ordinal);
        Assert.Equal(5 + text.IndexOf(numeral, StringComparison.Ordinal), issue.At.Column);
    }

    [Theory]
    [InlineData("夜里 22 点以后不送气。", "22 点")]
    [InlineData("早上 6 点前恢复。", "6 点")]
    [InlineData("22:00 以后不送气。", "22:00")]
    [InlineData("每天 8:00-21:00 有人。", "8:00-21:00")]
    public void Numeral_OfAClockTime_IsNotToBecomeAFigure(string text, string clock)
    {
        _scene.Cause(with: c => c with { WeDo = Say(text) });
        var issue = Only();
        Assert.Equal("DE2502", issue.Code);
        Assert.Equal($"句子里直接写了钟点“{clock}”；数值装不下钟点：换成不带数字的话（“夜里”“早上”），或者用一个日期时间的事实做空位 {{事实}}。", issue.Message.Chinese);
        Assert.Equal($"the clock time '{clock}' is written out in a sentence; a figure cannot hold a clock time: say it in words ('at night', 'in the morning'), or use a slot {{fact}} of a date-time fact", issue.Message.English);
    }

    [Theory]
    [InlineData("说明 3 点要求。")]
    [InlineData("涨了 48 点。")]
    [InlineData("48 小时内修好。")]
    public void Numeral_OfNoClockTime_IsToBecomeASlot(string text)
    {
        _scene.Cause(with: c => c with { WeDo = Say(text) });
        Assert.Contains("{$数值}", Only().Message.Chinese, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("请看 5G 信号和 GB/T 号。")]
    [InlineData("请拨打 96069。")]
    [InlineData("一个房间不热，一直不热。")]
    public void Numeral_ThatIsAWord_IsNone(string text)
    {
        _scene.Cause(with: c => c with { WeDo = Say(text) });
        Assert.Empty(Check());
    }

    [Fact]
    public void Numeral_InABasis_IsAnError()
    {
        _scene.Regulate();
        _scene.Cause(with: c => c with { Basis = [Basis("应在48小时内修好。")] });
        Assert.Equal(("DE2503", IssueSeverity.Error), (Only().Code, Only().Severity));
    }

    [Theory]
    [InlineData("{amount}")]
    [InlineData("{resolve-by}")]
    [InlineData("{respond-by}")]
    [InlineData("{$unset}")]
    [InlineData("{no.such}")]
    public void Slot_ThatNobodyCanFill_IsAWarning(string slot)
    {
        _scene.Cause(with: c => c with { WeDo = Say($"我们{slot}办。") });
        Assert.Equal("DE2504", Only().Code);
        Assert.Contains(slot, Only().Message.Chinese, StringComparison.Ordinal);
    }

    [Fact]
    public void Sentence_ThatOnlyPracticeFills_IsToldBecauseCustomersNeverHearIt()
    {
        _scene.Regulate(RegulationKind.Practice, figures: [new() { Name = "patience", Value = Duration(48) }]);
        _scene.Cause(with: c => c with { YouCanDo = Say("请等 {$patience} 再看。") });
        Assert.Equal(("DE2510", IssueSeverity.Warning), (Only().Code, Only().Severity));
        Assert.Contains("$patience", Only().Message.Chinese, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(RegulationKind.Terms, "请等 {$patience} 再看。")]
    [InlineData(RegulationKind.Practice, "请等 {$patience} 再看。", "请等一等再看。")]
    public void Sentence_ThatCustomersHear_IsLeftAlone(RegulationKind kind, params string[] wordings)
    {
        _scene.Regulate(kind, figures: [new() { Name = "patience", Value = Duration(48) }]);
        _scene.Cause(with: c => c with { YouCanDo = new([.. wordings.SelectMany(text => Say(text).Wordings)]) });
        Assert.Empty(Check());
    }

    [Fact]
    public void Block_ThatTheEngineFills_IsAWarning()
    {
        _scene.Blocks["found"] = Say("查到了。");
        Assert.Equal("DE2506", Only().Code);
    }
}
