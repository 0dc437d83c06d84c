using DiagnosisEngine.Issues;
using DiagnosisEngine.Model;
using DiagnosisEngine.Text;

namespace DiagnosisEngine.Validation;

/// <summary>A pack's facts come from systems it declares.</summary>
internal sealed class SystemCheck : IRuleCheck
{
    public void Check(RuleBase rules, ICollection<Issue> issues)
    {
        foreach (var pack in rules.Packs.Values)
        {
            var undeclared = pack.Facts.Values.SelectMany(fact => fact.Sources.Select(source => source.System).OfType<string>()
                .Where(system => !pack.Systems.Contains(system)).Select(system => (Fact: fact, System: system, Near: NearestName.Find(system, pack.Systems))));
            foreach (var folder in undeclared.GroupBy(one => Folder(one.Fact.At)))
            {
                // A name that is only mistyped is no system to declare.
                string[] missing = [.. folder.Where(one => one.Near is null).Select(one => one.System).Distinct().Order(StringComparer.Ordinal)];
                foreach (var (fact, system, near) in folder)
                    issues.Add(CheckIssues.SystemNotDeclared(fact.At, fact.Id, system, pack.Id, pack.Systems, missing, near, folder.Key != Folder(pack.At)));
            }
        }
    }

    private static string Folder(SourceSpan at) => at.Path.Split('/')[0];
}
