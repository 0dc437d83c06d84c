using System.Collections.Immutable;
using DiagnosisEngine.Expressions;

namespace DiagnosisEngine.Compilation;

/// <summary>How one condition has stood in cases so far: of few kinds, and most cases share one. Threads may add to it side by side.</summary>
internal sealed class KnownStandings
{
    /// <summary>A condition on many facts stands in many ways; those beyond are not kept.</summary>
    private const int Most = 16;

    private ImmutableArray<Standing> _known = [];

    /// <summary>The same object for most cases that stand alike.</summary>
    public Standing Of(ConditionStatus status, ReadOnlySpan<int> askable, ReadOnlySpan<int> open)
    {
        foreach (var known in _known)
            if (known.Is(status, askable, open))
                return known;
        var standing = new Standing(status, [.. askable], [.. open]);
        if (_known.Length < Most) ImmutableInterlocked.Update(ref _known, static (known, added) => known.Add(added), standing);
        return standing;
    }
}
