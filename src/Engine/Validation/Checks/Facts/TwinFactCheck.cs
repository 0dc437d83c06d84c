using DiagnosisEngine.Issues;
using DiagnosisEngine.Model;

namespace DiagnosisEngine.Validation;

/// <summary>A family's fact that its pack has under another name: of the same kind and sources, about the same thing, with nearly the same title.</summary>
internal sealed class TwinFactCheck : IRuleCheck
{
    public void Check(RuleBase rules, ICollection<Issue> issues)
    {
        foreach (var pack in rules.Packs.Values)
        {
            var shared = pack.Facts.Values.Where(fact => !fact.IsComputed && RuleFilePath.Parse(fact.At.Path).Family is null).ToLookup(About);
            foreach (var fact in pack.Facts.Values.Where(fact => !fact.IsComputed && RuleFilePath.Parse(fact.At.Path).Family is not null))
                if (shared[About(fact)].FirstOrDefault(other => fact.Sources.SequenceEqual(other.Sources) && AreAlike(fact.Title, other.Title)) is { } twin)
                    issues.Add(CheckIssues.FactUnderTwoNames(fact.At, fact.Id, fact.Title, twin.Id, twin.Title));
        }
    }

    private static (string Thing, FactType Type, Unit Unit) About(FactDefinition fact) => (fact.Id.Split('.')[0], fact.Type, fact.Unit);

    /// <summary>Two thirds of the shorter title's letters stand in the other.</summary>
    private static bool AreAlike(string one, string other)
    {
        var (a, b) = (one.ToHashSet(), other.ToHashSet());
        return 3 * a.Intersect(b).Count() >= 2 * Math.Min(a.Count, b.Count);
    }
}
