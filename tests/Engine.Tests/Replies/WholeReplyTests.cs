using System.Globalization;
using System.Text;
using DiagnosisEngine.Model;
using DiagnosisEngine.Replies;
using DiagnosisEngine.Testing;
using DiagnosisEngine.Tests.Handling;
using DiagnosisEngine.Text;
using Xunit;
using static DiagnosisEngine.Tests.Handling.Scene;

namespace DiagnosisEngine.Tests.Replies;

/// <summary>Whole replies as people read them.</summary>
public sealed class WholeReplyTests
{
    [Theory]
    [InlineData("call", Audience.Agent, true)]
    [InlineData("call", Audience.Agent, false)]
    [InlineData("call", Audience.Customer, true)]
    [InlineData("call", Audience.Customer, false)]
    [InlineData("sms", Audience.Agent, false)]
    [InlineData("sms", Audience.Customer, true)]
    public void Reply_OfAColdRoom(string channel, Audience audience, bool marks)
    {
        var scene = new Scene { Channel = channel, Audience = audience };
        scene.Regulate(seen: marks ? new(2026, 1, 1) : null, figures: [new() { Name = "floor", Value = new NumberValue(18, new("℃", "temperature", 1)) }]);
        scene.Regulate(RegulationKind.Promise, "promise", number: null, figures: [new() { Name = "repair", Value = Duration(24) }]);
        scene.Blocks["greeting"] = Say("您好，您反映的{category}一事，我们查过了。");
        scene.Blocks["apology"] = scene.Say(("case.liable = operator", "给您添麻烦了，我们向您道歉。"));
        scene.Blocks["closing"] = Say("有问题请拨 {phone}。");
        scene.Channels.Add(new("call", "电话", null, ["greeting", "apology", "found", "we-do", "you-can-do", "basis", "closing"], SourceSpan.None));
        scene.Channels.Add(new("sms", "短信", 70, ["greeting", "found", "we-do", "you-can-do", "basis", "closing"], SourceSpan.None));
        scene.Know("room.measured", 15.5m).Know("contract.penalty", 88m);
        var cause = scene.Cause(with: c => c with
        {
            Title = "管道有气",
            ResolveWithin = ByFigure("repair"),
            Found = Say("您家室温 {room.measured}，是管道里有气。"),
            WeDo = Say("我们在 {resolve-by} 前上门放气。"),
            YouCanDo = scene.Say((null, "您也可以解约，需付 {contract.penalty}。"), (null, "请留人在家。")),
            Basis = [Basis("室温不应低于 {$floor}。"), Basis("报修后 {$repair}内修好。", "promise")],
        });
        var reply = scene.Reply(Concluded(cause));
        Snapshot.Match(Print(reply), $"{channel}-{audience}-{(marks ? "checked" : "unchecked")}".ToLowerInvariant());
    }

    private static string Print(Reply reply)
    {
        var text = new StringBuilder().AppendLine(reply.Text).AppendLine();
        foreach (var c in reply.Citations)
            text.AppendLine(CultureInfo.InvariantCulture, $"cites {c.Regulation}/{c.Article} {c.Kind} {(c.Stated ? "stated" : "not stated")}");
        foreach (var g in reply.Gaps) text.AppendLine($"gap {g.What} {g.Why} {g.Detail}".TrimEnd());
        return text.ToString();
    }
}
