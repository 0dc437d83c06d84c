using System.Collections.Immutable;
using DiagnosisEngine.Model;

namespace DiagnosisEngine.Compilation;

/// <summary>What live leaves of one kind give. Leaves that conclude the same are one outcome.</summary>
internal readonly record struct Outcome
{
    private readonly CompiledLeaf? _leaf;

    /// <param name="leaf">The first of them; null: nothing matched.</param>
    /// <param name="weight"><inheritdoc cref="Weight" path="/summary"/></param>
    /// <param name="byWhen"><inheritdoc cref="ByWhen" path="/summary"/></param>
    /// <param name="pastUnknown"><inheritdoc cref="PastUnknown" path="/summary"/></param>
    public Outcome(CompiledLeaf? leaf, double? weight, bool byWhen, bool pastUnknown)
    {
        (_leaf, Mass, Kind) = (leaf, weight ?? double.NaN, leaf?.Kind ?? 0);
        (ByWhen, PastUnknown) = (byWhen, pastUnknown);
    }

    public static Outcome Pass { get; } = new(null, 1, byWhen: true, pastUnknown: false);

    /// <summary>Equal for equal causes; 0 for "nothing matched".</summary>
    public int Kind { get; }

    /// <summary>In written order.</summary>
    public ImmutableArray<Cause> Causes => _leaf is null ? [] : _leaf.Causes;

    /// <summary>Of 1; null where a share is missing.</summary>
    public double? Weight => double.IsNaN(Mass) ? null : Mass;

    /// <summary>Every such leaf is entered by a condition, none by a default.</summary>
    public bool ByWhen { get; init; }

    /// <summary>Such a leaf lies behind a default past something unknown.</summary>
    public bool PastUnknown { get; init; }

    public bool IsPass => Kind == 0;

    /// <summary>The pass among outcomes, each of which stands there once; null: nothing passes.</summary>
    public static Outcome? PassOf(ImmutableArray<Outcome> outcomes)
    {
        foreach (ref readonly var outcome in outcomes.AsSpan())
            if (outcome.IsPass)
                return outcome;
        return null;
    }

    /// <summary>As a part of what a node is reached by; null: a share is missing.</summary>
    public Outcome Times(double? part) => this with { Mass = Mass * (part ?? double.NaN) };

    /// <summary>With another weight.</summary>
    public Outcome Weighing(double? weight) => this with { Mass = weight ?? double.NaN };

    /// <summary>With the leaves of another outcome of the same causes.</summary>
    public Outcome And(in Outcome other) => this with
    {
        Mass = Mass + other.Mass,
        ByWhen = ByWhen && other.ByWhen,
        PastUnknown = PastUnknown || other.PastUnknown,
    };

    /// <summary>The weight; NaN where a share is missing, which spreads through sums and products as null would, in half the room.</summary>
    private double Mass { get; init; }
}
