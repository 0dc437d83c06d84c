using DiagnosisEngine.Text;

namespace DiagnosisEngine.Issues;

/// <summary>DE30xx: what keeps trees from being compiled.</summary>
internal static class CompilationIssues
{
    public static Issue Cycle(SourceSpan at, string target) => new("DE3002", IssueSeverity.Error, at, new(
        $"go 到“{target}”会绕回这里，永远走不完；把其中一个 go 换成 conclude 或者别的部分。",
        $"going to '{target}' leads back here and never ends; replace one go by conclude or by another part"));
}
