namespace DiagnosisEngine.Api.Keeping;

/// <summary>A request that changed something, remembered by its Idempotency-Key.</summary>
/// <param name="Owner">Whose key it is.</param>
/// <param name="Key">As sent.</param>
/// <param name="Request">SHA-256 of method, address and body.</param>
/// <param name="Session">The session it changed.</param>
/// <param name="Status">What was answered.</param>
/// <param name="Body">What was answered.</param>
/// <param name="At">When.</param>
internal sealed record Remembered(string Owner, string Key, string Request, string Session, int Status, string Body, DateTimeOffset At);
