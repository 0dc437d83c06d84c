namespace DiagnosisEngine.NRules.Cases;

/// <summary>Several cases of one kind at one place in a short time. Stands as long as the cases are recent.</summary>
/// <param name="Kind">The category.</param>
/// <param name="PlaceKind">Such as transformer.</param>
/// <param name="Place">The place's id.</param>
/// <param name="Count">How many.</param>
public sealed record MassEvent(string Kind, string PlaceKind, string Place, int Count);

/// <summary>A customer complains of the same thing again.</summary>
/// <param name="Customer">The host's reference.</param>
/// <param name="Kind">The category.</param>
/// <param name="Count">How often.</param>
public sealed record RepeatedComplaint(string Customer, string Kind, int Count);

/// <summary>A promise whose time has passed in a case that is not closed.</summary>
/// <param name="CaseId">The case.</param>
/// <param name="PromisedBy">Until when it was promised.</param>
public sealed record OverduePromise(string CaseId, DateTimeOffset PromisedBy);

/// <summary>A place where complaints of any kind pile up.</summary>
/// <param name="PlaceKind">Such as transformer.</param>
/// <param name="Place">The place's id.</param>
/// <param name="Count">How many.</param>
public sealed record HotSpot(string PlaceKind, string Place, int Count);
