namespace DiagnosisEngine.Model;

/// <summary>A stretch of plain text or a slot.</summary>
/// <param name="Kind">What fills it.</param>
/// <param name="Text">The plain text, a fact's id, a figure's name without the dollar sign, or the slot's own word.</param>
/// <param name="Start">Offset in the template's text, in UTF-16 units.</param>
public sealed record TemplatePart(TemplatePartKind Kind, string Text, int Start);
