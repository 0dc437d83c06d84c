using DiagnosisEngine.Text;

namespace DiagnosisEngine.Issues;

/// <summary>DE30xx: what keeps trees from being compiled.</summary>
internal static class CompilationIssues
{
    public static Issue UnknownTarget(SourceSpan at, string target, IEnumerable<string> targets)
    {
        var nearest = NearestName.Find(target, targets);
        return new("DE3001", IssueSeverity.Error, at, new(
            nearest is null ? $"go 去不了“{target}”；本文件 parts 里没有它，也没有这棵树" : $"go 去不了“{target}”；是不是“{nearest}”？",
            nearest is null ? $"cannot go to '{target}'; it is no part of this file and no tree" : $"cannot go to '{target}'; did you mean '{nearest}'?"));
    }

    public static Issue Cycle(SourceSpan at, string target) => new("DE3002", IssueSeverity.Error, at, new(
        $"go 到“{target}”会绕回这里，永远走不完；把其中一个 go 换成 conclude 或者别的部分",
        $"going to '{target}' leads back here and never ends; replace one go by conclude or by another part"));
}
