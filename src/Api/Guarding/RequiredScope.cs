namespace DiagnosisEngine.Api.Guarding;

/// <summary>The scope an address demands; null: it is open to everybody. An address without this mark demands admin.</summary>
/// <param name="Scope">One of <see cref="Guarding.Scope"/>.</param>
internal sealed record RequiredScope(string? Scope);
