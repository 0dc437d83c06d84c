using System.Collections.Immutable;
using DiagnosisEngine.Text;

namespace DiagnosisEngine.Model;

/// <summary>How a cause or a hazard is handled, step by step; with <see cref="When"/> an escalation, added whenever it holds.</summary>
public sealed record Playbook
{
    /// <summary>The file's name.</summary>
    public required string Id { get; init; }

    /// <summary>What people read.</summary>
    public required string Title { get; init; }

    /// <summary>Entries of the knowledge index it covers: <c>Z10</c>.</summary>
    public ImmutableArray<string> Knowledge { get; init; } = [];

    /// <summary>Words that must not be said while it runs.</summary>
    public ImmutableArray<Phrase> NeverSay { get; init; } = [];

    /// <summary>In order.</summary>
    public required ImmutableArray<PlaybookStep> Steps { get; init; }

    /// <summary>Makes it an escalation.</summary>
    public Formula? When { get; init; }

    /// <summary>Of an escalation: the groups it watches; empty: all.</summary>
    public ImmutableArray<string> Handles { get; init; } = [];

    /// <summary>Of an escalation: the severity it raises to.</summary>
    public Severity? RaiseTo { get; init; }

    /// <summary>Where it was written.</summary>
    public SourceSpan At { get; init; } = SourceSpan.None;
}
