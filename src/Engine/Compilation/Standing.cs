using DiagnosisEngine.Expressions;

namespace DiagnosisEngine.Compilation;

/// <summary>How a condition stands in a case: all of the case that a walk turns on.</summary>
/// <param name="status">What it says.</param>
/// <param name="askable">Slots of the facts whose answers can still make it true; in written order.</param>
/// <param name="open">Slots of every open fact it looks at, each once.</param>
internal sealed class Standing(ConditionStatus status, int[] askable, int[] open) : IEquatable<Standing>
{
    public static Standing Holds { get; } = new(ConditionStatus.True, [], []);

    public static Standing Fails { get; } = new(ConditionStatus.False, [], []);

    public ConditionStatus Status => status;

    public ReadOnlySpan<int> Askable => askable;

    public ReadOnlySpan<int> Open => open;

    public bool Is(ConditionStatus stands, ReadOnlySpan<int> canMakeTrue, ReadOnlySpan<int> waitsFor) =>
        status == stands && Askable.SequenceEqual(canMakeTrue) && Open.SequenceEqual(waitsFor);

    public bool Equals(Standing? other) => other is not null && (ReferenceEquals(this, other) || Is(other.Status, other.Askable, other.Open));

    public override bool Equals(object? obj) => Equals(obj as Standing);

    public override int GetHashCode() => HashCode.Combine(status, askable.Length, open.Length);
}
