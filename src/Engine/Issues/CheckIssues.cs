using DiagnosisEngine.Text;

namespace DiagnosisEngine.Issues;

/// <summary>What is said of rules that bind, but cannot be meant so.</summary>
internal static partial class CheckIssues
{
    public static Issue SuppressionWithoutReason(SourceSpan at, string code) => Warning("DE2401", at,
        $"allow {code} 没有写理由；在冒号后面写上为什么可以这样。",
        $"allow {code} gives no reason; say after a colon why it is right here");

    public static Issue SuppressionOfNothing(SourceSpan at, string code) => Warning("DE2402", at,
        $"allow {code} 没有挡住任何警告；删掉它，或者移到那条警告的同一行或上一行。",
        $"allow {code} silences nothing; remove it, or move it to the line of the warning or the line above");

    private static Issue Error(string code, SourceSpan at, string chinese, string english) => new(code, IssueSeverity.Error, at, new Bilingual(chinese, english));

    private static Issue Warning(string code, SourceSpan at, string chinese, string english) => new(code, IssueSeverity.Warning, at, new Bilingual(chinese, english));

    private static Issue Note(string code, SourceSpan at, string chinese, string english) => new(code, IssueSeverity.Note, at, new Bilingual(chinese, english));
}
