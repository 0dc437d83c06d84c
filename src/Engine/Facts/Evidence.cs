using DiagnosisEngine.Model;
using DiagnosisEngine.Text;

namespace DiagnosisEngine.Facts;

/// <summary>What one source says of one fact. Never overwritten: the latest of a source counts, earlier ones stand again when it is taken back.</summary>
/// <param name="Fact">The fact's id.</param>
/// <param name="State">Whether it knows.</param>
/// <param name="Value">Present exactly when known.</param>
/// <param name="Origin">Who says so.</param>
/// <param name="At">When it was said or measured.</param>
/// <param name="Heard">Where in the complaint, when it was heard there.</param>
public sealed record Evidence(string Fact, EvidenceState State, Value? Value, FactOrigin Origin, DateTimeOffset At, TextSpan? Heard = null);
