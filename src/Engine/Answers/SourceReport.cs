using System.Collections.Immutable;

namespace DiagnosisEngine.Answers;

/// <summary>How a fact source fared.</summary>
/// <param name="System">Its name.</param>
/// <param name="Status">ok, failed, timeout; resting: it kept failing and was not asked; not-connected: nobody registered it, and it could have told facts this case needs;
/// undeclared: no pack names such a system, so it is never asked.</param>
/// <param name="ElapsedMs">Milliseconds it took; 0 when it was not called.</param>
public sealed record SourceReport(string System, string Status, long ElapsedMs)
{
    internal const string TimedOut = "timeout";

    internal const string NotConnected = "not-connected";

    /// <summary>Facts it named that the rules do not know, or whose values are not of their type or range; they count as unknowable.</summary>
    public ImmutableArray<string> Unreadable { get; init; } = [];

    /// <summary>The facts it was asked for and what came of each: the agent's page of the case.</summary>
    public ImmutableArray<SourceFact> Facts { get; init; } = [];
}
