using DiagnosisEngine.Model;
using DiagnosisEngine.Text;

namespace DiagnosisEngine.Validation;

/// <summary>What has been found of one way on: a branch, or a default. Found on any visit, in any world of figures, it stands.</summary>
internal sealed class PathClaim
{
    /// <summary>Some case comes this way, and only facts taken alone had to be so.</summary>
    public bool IsProven { get; set; }

    /// <summary>Some case may come this way; nothing refutes it.</summary>
    public bool IsPossible { get; set; }

    /// <summary>On some visit the condition may fail, whatever the other branches say.</summary>
    public bool MayMiss { get; set; }

    /// <summary>An earlier branch that always holds was told of already.</summary>
    public bool IsBehindSure { get; set; }

    /// <summary>What stands in its way, or makes it sure: the first found.</summary>
    public PathReason? Reason { get; set; }

    /// <summary>A value for which an earlier branch of the same <c>ask</c> holds too.</summary>
    public (Value? Value, SourceSpan Earlier)? Overlap { get; set; }

    /// <summary>Some case takes it that would not take the next branch, which leads to the same.</summary>
    public bool IsNeeded { get; set; }

    /// <summary>The next branch, as long as it does all that this one does.</summary>
    public SourceSpan? Repeats { get; set; }

    /// <summary>Nothing more can be learnt of it.</summary>
    public bool IsSettled => IsProven && MayMiss && Repeats is null;
}
