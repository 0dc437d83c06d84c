namespace DiagnosisEngine.Model;

/// <summary>A part of a condition or formula, as parsed. Pure syntax: names are text, types were checked before.</summary>
/// <param name="Start">Offset in the formula's text, in UTF-16 units.</param>
/// <param name="Length">Length in the formula's text.</param>
public abstract record Expression(int Start, int Length);
