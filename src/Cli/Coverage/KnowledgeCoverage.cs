using System.Collections.Immutable;
using DiagnosisEngine.Model;
using DiagnosisEngine.Text;

namespace DiagnosisEngine.Cli.Coverage;

/// <summary>Which entries of the source material the rules cover.</summary>
/// <param name="Families">Entries and covered ones of each family that has a cause.</param>
/// <param name="Missing">Entries of those families without a cause.</param>
/// <param name="Invented">References to entries that do not exist.</param>
internal sealed record KnowledgeCoverage(
    ImmutableArray<(string Family, int Entries, int Covered)> Families,
    ImmutableArray<string> Missing,
    ImmutableArray<(string Id, SourceSpan At)> Invented)
{
    public static KnowledgeCoverage Of(RuleBase rules, KnowledgeIndex index)
    {
        var named = rules.Causes.Values.SelectMany(cause => cause.Knowledge.Select(id => (Id: id, cause.At, cause.IsVisit))).ToList();
        var others = rules.Playbooks.Values.SelectMany(p => p.Knowledge.Select(id => (Id: id, p.At)))
            .Concat(rules.Techniques.SelectMany(t => t.Knowledge.Select(id => (Id: id, t.At))));

        // A visit covers no entry of its own: it stands for its family, as N02-FIELD.
        var invented = named.Where(n => !index.Entries.ContainsKey(n.Id) && !(n.IsVisit && n.Id.EndsWith("-FIELD", StringComparison.Ordinal))).Select(n => (n.Id, n.At))
            .Concat(others.Where(o => !index.Entries.ContainsKey(o.Id)));

        var covered = named.Select(n => n.Id).ToHashSet(StringComparer.Ordinal);
        var present = covered.Where(id => id.Contains('-', StringComparison.Ordinal)).Select(Family).ToHashSet(StringComparer.Ordinal);
        var entries = index.Entries.Keys.Where(id => id.Contains('-', StringComparison.Ordinal) && present.Contains(Family(id))).ToList();
        return new KnowledgeCoverage(
            [.. entries.GroupBy(Family).Select(family => (family.Key, family.Count(), family.Count(covered.Contains)))],
            [.. entries.Where(id => !covered.Contains(id))],
            [.. invented.OrderBy(i => i.Id, StringComparer.Ordinal)]);
    }

    private static string Family(string id) => id[..id.IndexOf('-', StringComparison.Ordinal)];
}
