namespace DiagnosisEngine.NRules.Cases;

/// <summary>A case at one of its places, for as long as mass events look back.</summary>
/// <param name="Kind">Its category.</param>
/// <param name="PlaceKind">Such as transformer.</param>
/// <param name="Place">The place's id.</param>
/// <param name="Case">The case.</param>
public sealed record RecentReport(string Kind, string PlaceKind, string Place, LiveCase Case);

/// <summary>A case at one of its places, for as long as hot spots look back.</summary>
/// <param name="PlaceKind">Such as transformer.</param>
/// <param name="Place">The place's id.</param>
/// <param name="Case">The case.</param>
public sealed record PlaceReport(string PlaceKind, string Place, LiveCase Case);

/// <summary>A case of a known customer, for as long as repeats look back.</summary>
/// <param name="Customer">The host's reference.</param>
/// <param name="Kind">The category.</param>
/// <param name="Case">The case.</param>
public sealed record CustomerReport(string Customer, string Kind, LiveCase Case);

/// <summary>Something promised in a case that is not closed.</summary>
/// <param name="case">The case.</param>
public sealed class Promise(LiveCase @case)
{
    /// <summary>The case.</summary>
    public LiveCase Case { get; } = @case;

    /// <summary>Its time has passed; the clock says so.</summary>
    public bool IsDue { get; internal set; }
}
