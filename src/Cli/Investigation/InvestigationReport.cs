using System.Collections.Immutable;

namespace DiagnosisEngine.Cli.Investigation;

/// <summary>What was found of a complaint and what is done about it, for the file.</summary>
/// <param name="Title">What it is called.</param>
/// <param name="Sections">In order.</param>
internal sealed record InvestigationReport(string Title, ImmutableArray<InvestigationSection> Sections);
