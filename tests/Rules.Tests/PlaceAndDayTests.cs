using System.Text;
using DiagnosisEngine.Answers;
using DiagnosisEngine.Cases;
using DiagnosisEngine.Replies;
using DiagnosisEngine.Testing;
using Xunit;

namespace DiagnosisEngine.Rules.Tests;

/// <summary>One complaint in Harbin and in Xi'an, last winter and this one: judged by the figures in force there and then, and the answer says which and why.</summary>
public sealed class PlaceAndDayTests
{
    private static readonly Lazy<DecisionEngine> Engine = new(() => DecisionEngine.Load(Repository.Rules).Engine!);

    public static TheoryData<string, string> Winters => new()
    {
        { "CN-2301", "2026-01-15" },
        { "CN-2301", "2026-12-15" },
        { "CN-6101", "2026-01-15" },
        { "CN-6101", "2026-12-15" },
        // Before the province's floor was raised, nothing of it is on file.
        { "CN-2301", "2021-01-15" },
    };

    [Theory]
    [MemberData(nameof(Winters))]
    public void NineteenDegreesAndARefund_ByTheFigureOfThePlaceAndTheDay(string place, string day)
    {
        var at = DateTimeOffset.Parse(day + "T20:00:00+08:00", System.Globalization.CultureInfo.InvariantCulture);
        var text = new StringBuilder();
        Tell(text, "家里不热，师傅上门量了十九度", "heating/room-too-cold", "heating.meets-standard", "19", place, at);
        Tell(text, "测温单上写着十七度，要求退热费", "heating/fee", "heating.refund-cold", "17", place, at);
        Snapshot.Match(text.ToString(), $"{place}.{day}");
    }

    private static void Tell(StringBuilder text, string words, string tree, string like, string measured, string place, DateTimeOffset at)
    {
        var rules = Engine.Value.Rules;
        var example = rules.Packs["heating"].Cases.First(one => one is { Todo: null } && one.Tree == tree && one.Expect.Causes is [var only] && only == like);
        var start = at.Year - (at.Month < 7 ? 1 : 0);
        var complaint = CaseRequest.Of(example, rules) with { Text = words, Tree = null, Region = place, ReceivedAt = at, OccurredAt = null, Explain = true };
        complaint = complaint with
        {
            Facts = complaint.Facts.SetItem("room.measured", new(DiagnosisEngine.Facts.EvidenceState.Known, [measured], Source: "field"))
                .SetItem("season.start", Of($"{start}-10-20")).SetItem("season.end", Of($"{start + 1}-04-20")),
        };
        var answer = Engine.Value.Diagnose(complaint);
        text.Append("## ").Append(words).Append('\n');
        text.Append("结果：").Append(answer.Diagnosis.Status).Append(' ').AppendJoin('、', answer.Diagnosis.Causes.Select(cause => cause.Cause.Title + (cause.Amount is { } amount ? $" {string.Join("", GivenFact.Of(amount).Values)}" : ""))).Append('\n');
        foreach (var step in answer.Plan.Steps) text.Append("步骤：").Append(step.Text).Append(step.By is { } by ? $"，不晚于 {by:yyyy-MM-dd HH:mm}" : "").Append('\n');
        var lines = answer.Explanation!.Text.Split('\n');
        foreach (var line in lines.SkipWhile(line => !line.StartsWith("用到的数", StringComparison.Ordinal)).TakeWhile(line => !line.StartsWith("至少要改", StringComparison.Ordinal)))
            text.Append(line).Append('\n');
        text.Append("给坐席：").Append(answer.Reply.Text).Append('\n');
        foreach (var gap in answer.Reply.Gaps) text.Append("缺：").Append(gap.What).Append(' ').Append(gap.Why).Append('\n');
        text.Append("给客户：").Append(Engine.Value.Diagnose(complaint with { Audience = Audience.Customer }).Reply.Text).Append("\n\n");
    }

    private static GivenFact Of(string day) => new(DiagnosisEngine.Facts.EvidenceState.Known, [day], Source: "system:heating");
}
