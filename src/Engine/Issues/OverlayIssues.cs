using DiagnosisEngine.Text;

namespace DiagnosisEngine.Issues;

/// <summary>What is said of folders laid over the rules (DE207x).</summary>
internal static class OverlayIssues
{
    public static Issue InMainFolder(SourceSpan at) => Error("DE2070", at,
        "overlay.yaml 只能放在叠加上来的文件夹里（第二个及以后的 --rules）；把它移过去，这里直接改规则本身。",
        "overlay.yaml belongs in a folder that is laid over the rules (the second --rules and later); move it there, and change the rules themselves here");

    public static Issue DisabledButReached(SourceSpan at, string tree, string from) => Error("DE2071", at,
        $"“{tree}”停用了，“{from}”里却还有 go 通到它；把“{from}”也停用，或者不停用“{tree}”。",
        $"'{tree}' is disabled, but '{from}' still goes to it; disable '{from}' too, or leave '{tree}' in use");

    public static Issue NothingInForce(SourceSpan at, string regulation, DateOnly day) => Error("DE2072", at,
        $"“{regulation}”在 {day:yyyy-MM-dd} 没有生效的版本；请核对日期，或者先在一个新的法规文件里写上那个版本。",
        $"no version of '{regulation}' is in force on {day:yyyy-MM-dd}; check the date, or write that version in a regulation file of its own first");

    public static Issue ZoneAgain(SourceSpan at, string mainFolder) => Error("DE2073", at,
        $"时区由 {mainFolder}/regions.yaml 定，叠加的文件夹不能再写；请删掉 zone 这一行。",
        $"the zone is set by {mainFolder}/regions.yaml and not by a folder laid over it; remove the line 'zone'");

    private static Issue Error(string code, SourceSpan at, string chinese, string english) => new(code, IssueSeverity.Error, at, new Bilingual(chinese, english));
}
