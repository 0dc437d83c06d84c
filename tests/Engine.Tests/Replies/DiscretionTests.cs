using DiagnosisEngine.Evaluation;
using DiagnosisEngine.Model;
using DiagnosisEngine.Replies;
using DiagnosisEngine.Tests.Handling;
using DiagnosisEngine.Text;
using FsCheck;
using FsCheck.Fluent;
using Xunit;
using static DiagnosisEngine.Tests.Handling.Scene;

namespace DiagnosisEngine.Tests.Replies;

public sealed class DiscretionTests
{
    private static readonly Unit Yuan = new("元", "money", 1);

    private readonly Scene _scene = new() { Audience = Audience.Customer };

    private Reply Say(string text) => _scene.Reply(Concluded(_scene.Cause(with: c => c with { Found = Scene.Say(text) })));

    private static string Why(Reply reply) => Assert.Single(reply.Gaps).Why;

    [Fact]
    public void PrivateFact_IsToldACustomerOnceTheIdentityIsKnown()
    {
        _scene.Know("contract.penalty", 88m);
        var before = Say("违约金 {contract.penalty}。");
        Assert.Equal(("", "private"), (before.Text, Why(before)));
        _scene.Know("customer.known", true);
        Assert.Equal("违约金88元。", _scene.Reply(Concluded(_scene.Causes[0])).Text);
    }

    [Fact]
    public void NeverFact_IsNotToldACustomerEvenThen()
    {
        _scene.Know("risk.level", new TextValue("高")).Know("customer.known", true);
        Assert.Equal("", Say("风险 {risk.level}。").Text);
        _scene.Audience = Audience.Agent;
        Assert.Equal("风险高。", _scene.Reply(Concluded(_scene.Causes[0])).Text);
    }

    [Fact]
    public void FactComputedFromAPrivateOne_IsAsPrivate()
    {
        _scene.Fact("contract.double", FactType.Number, Yuan, from: "contract.penalty * 2");
        _scene.Know("contract.penalty", 88m);
        Assert.Equal("private", Why(Say("{contract.double}")));
    }

    [Fact]
    public void AmountComputedFromAPrivateFact_IsAsPrivate()
    {
        var cause = _scene.Cause(with: c => c with { Found = Scene.Say("退 {amount}。") });
        _scene.Trees.Add(new()
        {
            Id = "heat/cold",
            Title = "冷",
            Status = TreeStatus.Stable,
            Root = new AllNode { Path = "root", Branches = [new() { Amount = _scene.Formula("contract.penalty", FactType.Number, Yuan), Node = new ConcludeNode { Path = "root.all[0]", Causes = [cause.Id] } }] },
        });
        var diagnosis = Concluded(cause);
        diagnosis = diagnosis with { Causes = [diagnosis.Causes[0] with { Amount = new NumberValue(88, Yuan) }] };
        var reply = _scene.Reply(diagnosis);
        Assert.Equal(("", "private"), (reply.Text, Why(reply)));
        _scene.Audience = Audience.Agent;
        Assert.Equal("退88元。", _scene.Reply(diagnosis).Text);
    }

    [Fact]
    public void CauseReachedThroughAPrivateFact_IsNotStatedAsFound()
    {
        var cause = _scene.Cause(with: c => c with { Found = Scene.Say("您欠了违约金。"), WeDo = Scene.Say("我们出示协议。") });
        var step = new TraceStep("heat/cold", "root", SourceSpan.None, "contract.penalty > 0", StepTruth.True, null, [new("contract.penalty", "known", new NumberValue(88, Yuan))]);
        var diagnosis = Concluded(cause);
        diagnosis = diagnosis with { Causes = [diagnosis.Causes[0] with { Because = [step] }] };
        var reply = _scene.Reply(diagnosis);
        Assert.Equal(("我们出示协议。", "private"), (reply.Text, Why(reply)));
        _scene.Know("customer.known", true);
        Assert.Equal("您欠了违约金。我们出示协议。", _scene.Reply(diagnosis).Text);
    }

    [Fact]
    public void IdentityThatOneSourceDenies_IsNotKnown()
    {
        _scene.Know("contract.penalty", 88m).Know("customer.known", false).Know("customer.known", true);
        Assert.Equal("private", Why(Say("违约金 {contract.penalty}。")));
    }

    [Theory]
    [InlineData(RegulationKind.Practice, Audience.Customer, "")]
    [InlineData(RegulationKind.Practice, Audience.Agent, "48小时。")]
    [InlineData(RegulationKind.Promise, Audience.Customer, "48小时。")]
    public void FigureOfPractice_IsNotToldACustomer(RegulationKind kind, Audience audience, string text)
    {
        _scene.Regulate(kind, figures: [new() { Name = "repair", Value = Duration(48) }]);
        _scene.Audience = audience;
        Assert.Equal(text, Say("{$repair}。").Text);
    }

    [Fact]
    public void DeadlineOfPractice_IsNotToldACustomer()
    {
        _scene.Regulate(RegulationKind.Practice, figures: [new() { Name = "repair", Value = Duration(48) }]);
        var cause = _scene.Cause(with: c => c with { ResolveWithin = ByFigure("repair"), WeDo = Scene.Say("{resolve-by} 前修好。") });
        Assert.Equal("", _scene.Reply(Concluded(cause)).Text);
        _scene.Audience = Audience.Agent;
        Assert.Equal("2026年1月17日20:00前修好。", _scene.Reply(Concluded(cause)).Text);
    }

    [Fact]
    public void NoReplyToACustomer_HoldsAPrivateValue()
    {
        // Canaries that stand nowhere else, whatever is written around them.
        const string Never = "金丝雀甲";
        const decimal Private = 73919m;
        string[] pieces = ["您好", "{contract.penalty}", "{risk.level}", "{contract.double}", "{amount}", "{causes}", "{category}", "{resolve-by}", "。", "{area.kind}"];
        var templates = Gen.Elements(pieces).ListOf(4).Select(parts => string.Concat(parts));
        var law = Prop.ForAll(Gen.Two(templates).ToArbitrary(), pair =>
        {
            var scene = new Scene { Audience = Audience.Customer };
            scene.Fact("contract.double", FactType.Number, Yuan, from: "contract.penalty * 2");
            scene.Know("contract.penalty", Private).Know("risk.level", new TextValue(Never));
            var cause = scene.Cause(with: c => c with { Found = scene.Say((null, pair.Item1), (null, pair.Item2)), WeDo = Scene.Say(pair.Item2), YouCanDo = Scene.Say("请稍候。") });
            scene.Blocks["greeting"] = Scene.Say(pair.Item1);
            scene.Channels.Add(new("call", "电话", null, ["greeting", "found", "we-do", "you-can-do"], SourceSpan.None));
            var text = scene.Reply(Concluded(cause)).Text;
            return !text.Contains(Never, StringComparison.Ordinal) && !text.Contains("73919", StringComparison.Ordinal)
                && !text.Contains("147838", StringComparison.Ordinal) && text.IndexOfAny(['{', '}']) < 0 && text.Contains("请稍候。", StringComparison.Ordinal);
        });
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(60).WithReplay(7, 11), law);
    }

    [Fact]
    public void EveryReply_FitsItsLimitInWholeSentences()
    {
        var sentence = Gen.Choose(1, 30).Select(n => new string('字', n) + "。");
        var law = Prop.ForAll(Gen.Zip(sentence.ListOf(4), Gen.Choose(0, 90)).ToArbitrary(), pair =>
        {
            var (sentences, limit) = (pair.Item1.ToArray(), pair.Item2);
            var scene = new Scene();
            scene.Blocks["greeting"] = Scene.Say(sentences[0]);
            scene.Channels.Add(new("call", "短信", limit, ["greeting", "found", "we-do", "you-can-do"], SourceSpan.None));
            var cause = scene.Cause(with: c => c with { Found = Scene.Say(sentences[1]), WeDo = Scene.Say(sentences[2]), YouCanDo = Scene.Say(sentences[3]) });
            var text = scene.Reply(Concluded(cause)).Text;
            return text.Length <= limit && text.Split('。', StringSplitOptions.RemoveEmptyEntries).All(part => sentences.Contains(part + "。"));
        });
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(60).WithReplay(3, 5), law);
    }
}
