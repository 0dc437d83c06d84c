namespace DiagnosisEngine.Validation;

/// <summary>A test of one variable: the cells in which it holds and those in which it does not. In the others nobody can tell.</summary>
internal sealed record PathAtom(PathVariable Variable, CellSet True, CellSet False);
