using System.Text.Json;
using DiagnosisEngine.Text;

namespace DiagnosisEngine.Answers;

/// <summary>What stands in a request in place of what belongs there.</summary>
internal static class TokenWords
{
    public static Bilingual Of(JsonTokenType token) => token switch
    {
        JsonTokenType.StartObject => new("对象", "an object"),
        JsonTokenType.StartArray => new("数组", "an array"),
        JsonTokenType.String => new("文字", "a string"),
        JsonTokenType.Number => new("数字", "a number"),
        JsonTokenType.True or JsonTokenType.False => new("是非", "a boolean"),
        _ => new(" null", "null"),
    };
}
