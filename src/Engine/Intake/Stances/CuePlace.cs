namespace DiagnosisEngine.Intake;

/// <summary>A small word where it stands in a text.</summary>
/// <param name="Word">Which it is; of those of one cue the lower number counts first.</param>
/// <param name="Cue">All it does.</param>
/// <param name="Start">First character.</param>
/// <param name="End">One past the last.</param>
internal readonly record struct CuePlace(int Word, Cue Cue, int Start, int End);
