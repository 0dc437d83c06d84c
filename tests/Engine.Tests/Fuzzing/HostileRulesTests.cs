using System.Diagnostics;
using System.Globalization;
using System.Text;
using DiagnosisEngine.Answers;
using DiagnosisEngine.Issues;
using DiagnosisEngine.Packs;
using DiagnosisEngine.Tests.Validation;
using Xunit;

namespace DiagnosisEngine.Tests.Fuzzing;

/// <summary>Rules made to exhaust a machine: they are refused or read, in bounded time, and never end the process.</summary>
public sealed class HostileRulesTests
{
    private const string Tree = "heating/room-cold/tree.yaml";
    private const string Words = "heating/vocabulary.yaml";
    private const string Head = "title: 大树\nhandles: [heating.room-too-cold]\nstatus: stable\notherwise: { conclude: heating.field-check }\n";

    public static TheoryData<string> Names => [.. All.Keys];

    private static readonly Dictionary<string, Func<SmallRules, SmallRules>> All = new()
    {
        ["nine thousand parts, each going to the next"] = r => r.Write(Tree, Head + "root: { go: p0 }\nparts:\n" + Lines(9_000, i => $"  p{i}: {(i < 8_999 ? $"{{ go: p{i + 1} }}" : "{ conclude: heating.imbalance }")}")),
        ["nine thousand parts, each deciding for the next"] = r => r.Write(Tree, Head + "root: { go: p0 }\nparts:\n" + Lines(9_000, i => $"  p{i}: {{ first: [{{ when: station.failed, {(i < 8_999 ? $"go: p{i + 1}" : "conclude: heating.imbalance")} }}] }}")),
        ["nine thousand parts by way of otherwise"] = r => r.Write(Tree, Head + "root: { go: p0 }\nparts:\n" + Lines(9_000, i => $"  p{i}: {{ first: [{{ when: station.failed, conclude: heating.imbalance }}], otherwise: {{ {(i < 8_999 ? $"go: p{i + 1}" : "conclude: heating.imbalance")} }} }}")),
        ["four thousand trees, each going to the next"] = r =>
        {
            for (var i = 0; i < 4_000; i++) r.Write($"heating/t{i}/tree.yaml", $"title: 树\nstatus: stable\nroot: {{ first: [{{ when: station.failed, {(i < 3_999 ? $"go: heating/t{i + 1}" : "conclude: heating.imbalance")} }}] }}\n");
            return r;
        },
        ["nine thousand computed facts, each from the next"] = r => r.Append(Words, Lines(9_000, i => $"  c{i}: {{ title: 算, type: boolean, from: [\"{(i < 8_999 ? $"c{i + 1}" : "station.failed")}\"] }}")),
        ["nine thousand computed facts in a circle"] = r => r.Append(Words, Lines(9_000, i => $"  c{i}: {{ title: 算, type: boolean, from: [\"c{(i + 1) % 9_000}\"] }}")),
        ["parts that all go to all"] = r => r.Write(Tree, Head + "root: { go: p0 }\nparts:\n" + Lines(60, i => $"  p{i}: {{ first: [{string.Join(", ", Enumerable.Range(i + 1, Math.Max(0, 59 - i)).Select(j => $"{{ when: \"room.temperature > {j}\", go: p{j} }}").Append("{ when: station.failed, conclude: heating.imbalance }"))}] }}")),
        ["an all of parts that all go to all"] = r => r.Write(Tree, Head + "root: { go: p0 }\nparts:\n" + Lines(60, i => $"  p{i}: {{ all: [{string.Join(", ", Enumerable.Range(i + 1, Math.Max(0, 59 - i)).Select(j => $"{{ go: p{j} }}").Append("{ when: station.failed, conclude: heating.imbalance }"))}] }}")),
        ["a round of parts"] = r => r.Write(Tree, Head + "root: { go: p0 }\nparts:\n" + Lines(200, i => $"  p{i}: {{ first: [{{ when: station.failed, go: p{(i + 1) % 200} }}] }}")),
        ["packs that use one another"] = r =>
        {
            for (var i = 0; i < 500; i++) r.Write($"p{i}/pack.yaml", $"id: p{i}\nversion: 1.0.0\ntitle: 包\nowner: 组\nuses: [p{(i + 1) % 500}]\n");
            return r;
        },
        ["eight thousand ways to say one thing"] = r => r.Replace(Words, "[就我家不热]", "[" + string.Join(", ", Enumerable.Range(0, 8_000).Select(i => $"说法{i}")) + "]"),
        ["a phrase as long as a text may be"] = r => r.Replace(Words, "[就我家不热]", "[" + string.Concat(Enumerable.Repeat("不…热", 2_700)) + "]"),
        ["a condition as long as one may be"] = r => r.Replace(Tree, "when: station.failed,", "when: \"" + string.Join(" and ", Enumerable.Repeat("station.failed", 100)) + "\","),
        ["a long row of differences"] = r => r.Replace(Tree, "when: station.failed,", $"when: \"room.temperature < 30 ℃{string.Concat(Enumerable.Repeat("-1", 31))}\","),
        ["a long row of sums of facts"] = r => r.Replace(Tree, "when: station.failed,", $"when: \"room.temperature{string.Concat(Enumerable.Repeat(" + room.temperature", 30))} > 3 ℃\","),
        ["a long row of days"] = r => r.Replace(Tree, "when: station.failed,", $"when: \"today{string.Concat(Enumerable.Repeat(" - 1d", 31))} > 2026-01-01\","),
        ["the greater of the greater"] = r => r.Replace(Tree, "when: station.failed,", $"when: \"{string.Concat(Enumerable.Repeat("max(", 30))}room.temperature{string.Concat(Enumerable.Repeat(", 1 ℃)", 30))} > 3 ℃\","),
        ["not, thirty times"] = r => r.Replace(Tree, "when: station.failed,", $"when: \"{string.Concat(Enumerable.Repeat("not (", 30))}station.failed or room.temperature > 3 ℃{new string(')', 30)}\","),
        ["a choice of two, forty times over"] = r => r.Replace(Tree, "when: station.failed,", $"when: \"{string.Join(" and ", Enumerable.Range(0, 40).Select(i => $"(station.failed or room.temperature > {i} ℃)"))}\","),
        ["or and and by turns, thirty deep"] = r => r.Replace(Tree, "when: station.failed,", $"when: \"{string.Concat(Enumerable.Range(0, 28).Select(i => $"(room.temperature > {i} ℃ {(i % 2 == 0 ? "or" : "and")} "))}station.failed{new string(')', 28)}\","),
        ["a name of eight thousand signs misspelt"] = r => r.Replace(Tree, "go: at-home", "go: " + new string('a', 8_000)),
        ["a law of unknown date, whose figure a condition names"] = r => r.Replace("regulations/heating-law.regulation.yaml", "effective-from: 2017-12-01", "effective-from: null"),
        ["fifteen hundred names misspelt"] = r => r.Append(Words, Lines(1_500, i => $"  long.name.of.a.fact_{i}: {{ title: 是, type: boolean, source: \"system:heatnig\" }}"))
            .Write(Tree, Head + "root:\n  first:\n" + Lines(1_500, i => $"    - {{ when: long.name.fo.a.fact_{i}, conclude: heating.imbalence }}")),
    };

    [Theory]
    [MemberData(nameof(Names))]
    public void Read_HostileRules_EndsInBoundedTime(string name)
    {
        var issues = new List<Issue>();
        var clock = Stopwatch.StartNew();
        var sources = All[name](SmallRules.Create()).Sources().ToArray();
        var compiled = RuleReader.Read(RuleFiles.Of(sources), issues);
        Assert.True(clock.Elapsed < TimeSpan.FromSeconds(60), $"{clock.Elapsed}");
        Assert.True(compiled is not null != issues.Exists(issue => issue.Severity == IssueSeverity.Error));
        Assert.NotNull(new IssueWriter(sources).Write(issues));
    }

    private static string Lines(int count, Func<int, string> line)
    {
        var text = new StringBuilder();
        for (var i = 0; i < count; i++) text.Append(CultureInfo.InvariantCulture, $"{line(i)}\n");
        return text.ToString();
    }
}
