namespace DiagnosisEngine.Validation;

/// <summary>How long chains of rules may be. What walks them needs room for each step.</summary>
internal static class RuleLimits
{
    /// <summary>Decisions one after another, parts and other trees that are gone on to included.</summary>
    public const int Way = 300;

    /// <summary>Computed facts, each from the next.</summary>
    public const int Computing = 100;
}
