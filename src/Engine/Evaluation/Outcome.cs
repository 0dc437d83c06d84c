using System.Collections.Immutable;
using DiagnosisEngine.Model;

namespace DiagnosisEngine.Evaluation;

/// <summary>What live leaves of one kind give. Leaves that conclude the same are one outcome.</summary>
/// <param name="Key">Equal for equal causes; empty for "nothing matched".</param>
/// <param name="Causes">In written order.</param>
/// <param name="Weight">Of 1; null where a share is missing.</param>
/// <param name="ByWhen">Every such leaf is entered by a condition, none by a default.</param>
/// <param name="PastUnknown">Such a leaf lies behind a default past something unknown.</param>
internal readonly record struct Outcome(string Key, ImmutableArray<Cause> Causes, double? Weight, bool ByWhen, bool PastUnknown)
{
    public static Outcome Pass { get; } = new("", [], 1, ByWhen: true, PastUnknown: false);

    public bool IsPass => Causes.IsEmpty;

    /// <summary>The pass among outcomes, each of which stands there once; null: nothing passes.</summary>
    public static Outcome? PassOf(ImmutableArray<Outcome> outcomes)
    {
        foreach (var outcome in outcomes)
            if (outcome.IsPass)
                return outcome;
        return null;
    }

    /// <summary>With the leaves of another outcome of the same causes.</summary>
    public Outcome And(Outcome other) => this with
    {
        Weight = Weight + other.Weight,
        ByWhen = ByWhen && other.ByWhen,
        PastUnknown = PastUnknown || other.PastUnknown,
    };
}
