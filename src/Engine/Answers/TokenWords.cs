using System.Text.Json;

namespace DiagnosisEngine.Answers;

/// <summary>What stands in a request in place of what belongs there, in our two languages.</summary>
internal static class TokenWords
{
    public static string Chinese(JsonTokenType token) => token switch
    {
        JsonTokenType.StartObject => "对象",
        JsonTokenType.StartArray => "数组",
        JsonTokenType.String => "文字",
        JsonTokenType.Number => "数字",
        JsonTokenType.True or JsonTokenType.False => "是非",
        _ => " null",
    };

    public static string English(JsonTokenType token) => token switch
    {
        JsonTokenType.StartObject => "an object",
        JsonTokenType.StartArray => "an array",
        JsonTokenType.String => "a string",
        JsonTokenType.Number => "a number",
        JsonTokenType.True or JsonTokenType.False => "a boolean",
        _ => "null",
    };
}
