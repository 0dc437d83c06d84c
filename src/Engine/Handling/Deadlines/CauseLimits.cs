using System.Collections.Immutable;

namespace DiagnosisEngine.Handling;

/// <summary>The limits of the causes behind a plan, each reckoned from receipt; null where a cause has none.</summary>
/// <param name="Respond">Of each cause, when somebody must have answered.</param>
/// <param name="Resolve">Of each cause, when it must be done.</param>
internal sealed record CauseLimits(ImmutableArray<Deadline?> Respond, ImmutableArray<Deadline?> Resolve)
{
    public static CauseLimits None { get; } = new([], []);

    /// <summary>The events they wait for, each once, cause by cause.</summary>
    public ImmutableArray<string> WaitsFor
    {
        get
        {
            ImmutableArray<string> events = [];
            for (var i = 0; i < Respond.Length; i++)
            {
                Add(Respond[i]);
                Add(Resolve[i]);
            }
            return events;

            void Add(Deadline? deadline)
            {
                if (deadline is { At: null, WaitsFor: { } happens } && !events.Contains(happens)) events = events.Add(happens);
            }
        }
    }
}
