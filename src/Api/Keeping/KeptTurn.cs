namespace DiagnosisEngine.Api.Keeping;

/// <summary>One diagnosis of a session with everything it was made from, so that it can be made again.</summary>
/// <param name="Session">The session's id.</param>
/// <param name="Turn">Counts from 1.</param>
/// <param name="At">When.</param>
/// <param name="Digest">Of the rules that answered.</param>
/// <param name="Complaint">The whole request, as JSON.</param>
/// <param name="Tape">What the fact sources said, as JSON.</param>
/// <param name="Answer">What was answered, as JSON.</param>
internal sealed record KeptTurn(string Session, int Turn, DateTimeOffset At, string Digest, string Complaint, string Tape, string Answer);
