namespace DiagnosisEngine.Cli.Formatting;

/// <summary>A comment of a rule file.</summary>
/// <param name="Line">Its line, from 1.</param>
/// <param name="Column">Of its sign, from 1.</param>
/// <param name="Text">From the sign on, without spaces at its end.</param>
/// <param name="IsAlone">Nothing stands before it on its line.</param>
/// <param name="AfterBlank">The line above is empty.</param>
internal sealed record SourceComment(int Line, int Column, string Text, bool IsAlone, bool AfterBlank);
