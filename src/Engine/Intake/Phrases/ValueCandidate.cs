namespace DiagnosisEngine.Intake;

/// <summary>A stretch of text that may be a value: a number, a day or time, or a token of letters and digits.</summary>
/// <param name="Start">First character.</param>
/// <param name="End">One past the last.</param>
/// <param name="Quantity">The number, if it is one.</param>
/// <param name="Moment">The day or time, if it is one.</param>
/// <param name="HasUnit">The stretch takes in the number's unit.</param>
internal sealed record ValueCandidate(int Start, int End, Quantity? Quantity, Moment? Moment, bool HasUnit);
