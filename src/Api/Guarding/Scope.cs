using System.Collections.Immutable;

namespace DiagnosisEngine.Api.Guarding;

/// <summary>What a key may do. No scope holds another.</summary>
internal static class Scope
{
    /// <summary>Send complaints, and keep and continue their diagnoses.</summary>
    public const string Diagnose = "diagnose";

    /// <summary>See what the rules hold.</summary>
    public const string Read = "read";

    /// <summary>Have rules checked.</summary>
    public const string Author = "author";

    /// <summary>Reload rules, erase customers.</summary>
    public const string Admin = "admin";

    public static ImmutableSortedSet<string> All { get; } = [Diagnose, Read, Author, Admin];
}
