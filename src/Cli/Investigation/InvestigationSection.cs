using System.Collections.Immutable;

namespace DiagnosisEngine.Cli.Investigation;

/// <summary>A part of a report: a heading, and what stands under it line by line.</summary>
internal sealed record InvestigationSection(string Title, ImmutableArray<string> Lines);
