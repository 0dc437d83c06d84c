using DiagnosisEngine.Issues;
using DiagnosisEngine.Model;

namespace DiagnosisEngine.Validation;

/// <summary>Every check of a rule base, by name.</summary>
internal static class RuleChecks
{
    /// <summary>Checks that judge each piece alone, and so may run on rules that did not bind whole.</summary>
    private static readonly Action<RuleBase, ICollection<Issue>>[] OfPieces =
    [
    ];

    /// <summary>Checks of what is missing or unused, which would accuse the innocent after an error elsewhere.</summary>
    private static readonly Action<RuleBase, ICollection<Issue>>[] OfWhole =
    [
    ];

    public static void Run(RuleBase rules, bool isWhole, ICollection<Issue> issues)
    {
        foreach (var check in OfPieces) check(rules, issues);
        if (!isWhole) return;
        foreach (var check in OfWhole) check(rules, issues);
    }
}
