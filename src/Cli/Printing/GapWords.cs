using DiagnosisEngine.Replies;
using DiagnosisEngine.Text;

namespace DiagnosisEngine.Cli.Printing;

/// <summary>In words, why a reply leaves something out (<see cref="ReplyGap.Why"/>).</summary>
internal static class GapWords
{
    public static Bilingual Of(string why) => why switch
    {
        "unknown-slot" => new("句子里要填的值还不知道", "a value the sentence needs is not known"),
        "private" => new("涉及隐私，还没有核实身份", "private, and the identity is not verified"),
        "article-not-read" => new("条文还没有人读过", "nobody has read the article yet"),
        "not-checked-in-force" => new("没有核过是不是现行有效", "not checked to be in force"),
        "not-yet-effective" => new("那时还没有施行", "not in effect at that time"),
        "superseded" => new("已经失效或被新的代替", "ended or replaced"),
        "place-unknown" => new("不知道在哪个地区", "the place is not known"),
        "wrong-place" => new("是别的地区的规定", "it holds in another place"),
        "practice" => new("企业自己的设定，不对外引用", "the firm's own setting, never cited"),
        "never-say" => new("里面有禁语", "it holds forbidden words"),
        "too-long" => new("超过了渠道的长度", "too long for the channel"),
        "not-found" => new("原因还没有查明，或没有写这一句", "the cause is not established, or has no such sentence"),
        _ => new(why, why),
    };
}
