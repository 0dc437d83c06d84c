using System.Collections.Immutable;
using DiagnosisEngine.Text;

namespace DiagnosisEngine.Model;

/// <summary>What was learned from labelled complaints: how much each short run of characters speaks for a group, a category, a danger. Written by <c>diagnose train</c>.</summary>
public sealed record HearingModel
{
    /// <summary>How many complaints it was learned from.</summary>
    public required int Texts { get; init; }

    /// <summary>What the phrases of rule authors weigh beside it.</summary>
    public required PhraseWeights Phrases { get; init; }

    /// <summary>A danger at least this likely is raised without a signal; 0 to 1.</summary>
    public required double Raise { get; init; }

    /// <summary>A danger less likely than this stays silent in spite of a signal; 0 to 1.</summary>
    public required double Silence { get; init; }

    /// <summary>By group id.</summary>
    public ImmutableSortedDictionary<string, LabelWeights> Groups { get; init; } = ImmutableSortedDictionary<string, LabelWeights>.Empty;

    /// <summary>By trait; added to every group that has it.</summary>
    public ImmutableSortedDictionary<string, LabelWeights> Traits { get; init; } = ImmutableSortedDictionary<string, LabelWeights>.Empty;

    /// <summary>By category id; what sets it apart within its group.</summary>
    public ImmutableSortedDictionary<string, LabelWeights> Categories { get; init; } = ImmutableSortedDictionary<string, LabelWeights>.Empty;

    /// <summary>By hazard id.</summary>
    public ImmutableSortedDictionary<string, LabelWeights> Hazards { get; init; } = ImmutableSortedDictionary<string, LabelWeights>.Empty;

    /// <summary>Whether there is danger at all, of whatever kind; added to each hazard's own. What voids a danger (yesterday, in the news, a question) is learned once for all of them. Null: each hazard is judged by itself.</summary>
    public LabelWeights? AnyDanger { get; init; }

    /// <summary>What else speaks for danger in a complaint that is no letter; added to <see cref="AnyDanger"/>. Who calls to say 燃气泄漏 means one; in letters the plain word mostly names none. Null: nothing.</summary>
    public LabelWeights? PlainDanger { get; init; }

    /// <summary>Where it was written.</summary>
    public SourceSpan At { get; init; } = SourceSpan.None;
}
