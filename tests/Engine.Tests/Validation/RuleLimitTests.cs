using DiagnosisEngine.Answers;
using DiagnosisEngine.Issues;
using DiagnosisEngine.Packs;
using DiagnosisEngine.Testing;
using DiagnosisEngine.Validation;
using Xunit;

namespace DiagnosisEngine.Tests.Validation;

/// <summary>The limits of chains of rules: at each they are read on a small stack, one beyond they are refused.</summary>
public sealed class RuleLimitTests
{
    [Fact]
    public void Way_AtTheLimit_IsRead() => Assert.DoesNotContain(Read(Way(RuleLimits.Way)), issue => issue.Severity == IssueSeverity.Error);

    [Fact]
    public void Way_OneBeyond_IsRefused() => Snapshot.Match(Way(RuleLimits.Way + 1).Told("DE2268"));

    [Fact]
    public void Computing_AtTheLimit_IsRead() => Assert.DoesNotContain(Read(Computing(RuleLimits.Computing)), issue => issue.Severity == IssueSeverity.Error);

    [Fact]
    public void Computing_OneBeyond_IsRefused() => Snapshot.Match(Computing(RuleLimits.Computing + 1).Told("DE2245"));

    /// <summary>A part is a decision and the way on to the next; the way to the first is one more.</summary>
    private static SmallRules Way(int steps)
    {
        var parts = (steps - 1) / 2;
        var direct = (steps - 1) % 2;
        return SmallRules.Create().Write("heating/room-cold/tree.yaml", "title: 长\nhandles: [heating.room-too-cold]\nstatus: stable\notherwise: { conclude: heating.field-check }\nroot: { go: p0 }\nparts:\n"
            + string.Concat(Enumerable.Range(0, parts).Select(i => $"  p{i}: {{ first: [{{ when: station.failed, go: p{i + 1} }}], unknown: {{ conclude: heating.imbalance }} }}\n"))
            + (direct == 0 ? $"  p{parts}: {{ conclude: heating.imbalance }}\n" : $"  p{parts}: {{ go: last }}\n  last: {{ conclude: heating.imbalance }}\n"));
    }

    private static SmallRules Computing(int facts) => SmallRules.Create().Append("heating/vocabulary.yaml",
        string.Concat(Enumerable.Range(0, facts).Select(i => $"  c{i}: {{ title: 算, type: boolean, from: [\"{(i < facts - 1 ? $"c{i + 1}" : "station.failed")}\"] }}\n")));

    /// <summary>All the way to a program, on the smallest stack that hosts give a thread.</summary>
    private static List<Issue> Read(SmallRules rules)
    {
        var issues = new List<Issue>();
        var thread = new Thread(() => RuleReader.Read(RuleFiles.Of(rules.Sources()), issues), 1 << 20);
        thread.Start();
        thread.Join();
        return issues;
    }
}
