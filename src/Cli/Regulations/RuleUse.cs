using DiagnosisEngine.Text;

namespace DiagnosisEngine.Cli.Regulations;

/// <summary>A place of the rules that needs a figure or an article.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="At">Where it stands.</param>
/// <param name="Text">As written there.</param>
/// <param name="Through">The computed fact through which it does; null: it names the figure itself.</param>
internal sealed record RuleUse(UseKind Kind, SourceSpan At, string Text, string? Through = null);
