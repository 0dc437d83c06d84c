using DiagnosisEngine.Text;

namespace DiagnosisEngine.Model;

/// <summary>That a folder laid over the rules takes a tree out of use.</summary>
/// <param name="Because">Why, in its author's words.</param>
/// <param name="At">Where it says so.</param>
public sealed record TreeDisabling(string Because, SourceSpan At);
