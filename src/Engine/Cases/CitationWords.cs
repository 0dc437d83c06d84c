using System.Collections.Immutable;
using DiagnosisEngine.Replies;
using DiagnosisEngine.Text;

namespace DiagnosisEngine.Cases;

/// <summary>Why articles that a case expects are not in the reply: what the reply names as left out.</summary>
internal static class CitationWords
{
    /// <summary>Null: the reply does not name them.</summary>
    public static Bilingual? WhyNot(ImmutableArray<string> wanted, Reply reply)
    {
        var left = reply.Gaps.Where(gap => wanted.Contains(gap.What)).Distinct().ToList();
        return left.Count == 0 ? null : new(string.Join("，", left.Select(gap => $"{gap.What}：{Chinese(gap.Why)}")), string.Join(", ", left.Select(gap => $"{gap.What}: {gap.Why}")));
    }

    private static string Chinese(string why) => why switch
    {
        "article-not-read" => "没有人读过条文",
        "not-checked-in-force" => "没有核过现行有效，对外不引用",
        "not-yet-effective" => "还没有生效",
        "superseded" => "已被新版本取代",
        "place-unknown" => "没有给地点",
        "practice" => "惯例从不引用",
        "too-long" => "放不下",
        _ => why,
    };
}
