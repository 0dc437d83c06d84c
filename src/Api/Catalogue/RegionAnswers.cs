namespace DiagnosisEngine.Api.Catalogue;

/// <summary>Places that requests may name.</summary>
/// <param name="Zone">The zone of days and printed times; IANA name.</param>
/// <param name="Regions">By code.</param>
internal sealed record RegionList(string Zone, IReadOnlyList<RegionAnswer> Regions);

/// <summary>A place. Codes below the listed ones may be sent too: figures fall back to the places above.</summary>
/// <param name="Code">GB/T 2260 behind the country: CN-3702.</param>
/// <param name="Title">What people read.</param>
internal sealed record RegionAnswer(string Code, string Title);
