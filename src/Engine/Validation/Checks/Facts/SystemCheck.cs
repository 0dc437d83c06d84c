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
            foreach (var fact in pack.Facts.Values)
                foreach (var system in fact.Sources.Select(source => source.System).OfType<string>().Where(system => !pack.Systems.Contains(system)))
                    issues.Add(CheckIssues.SystemNotDeclared(fact.At, fact.Id, system, pack.Id, pack.Systems, NearestName.Find(system, pack.Systems), Folder(fact.At) != Folder(pack.At)));
    }

    private static string Folder(SourceSpan at) => at.Path.Split('/')[0];
}
