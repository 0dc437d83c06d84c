using DiagnosisEngine.Model;

namespace DiagnosisEngine.Cli.Investigation;

/// <summary>The dimensions of a cause in the words of a Chinese file.</summary>
internal static class DimensionWords
{
    private static readonly (string Key, string Title)[] Keys = [("5m1e", "人机料法环测"), ("ccsa", "客户感知"), ("ccsa-layer", "所在层"), ("servqual", "服务质量")];

    public static string Of(Cause cause) => string.Join("；", Keys.Select(key => $"{key.Title}：{(cause.Dimensions.TryGetValue(key.Key, out var word) ? Word(word) : "未分")}"));

    private static string Word(string word) => word switch
    {
        "man" => "人",
        "machine" => "机",
        "material" => "料",
        "method" => "法",
        "environment" => "环",
        "measurement" => "测",
        "tangibles" => "有形性",
        "reliability" => "可靠性",
        "responsiveness" => "响应性",
        "assurance" => "保证性",
        "empathy" => "移情性",
        _ => word,
    };
}
