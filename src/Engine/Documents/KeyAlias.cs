namespace DiagnosisEngine.Documents;

/// <summary>Words that authors write for a key because another place, or another language, calls it so.</summary>
internal static class KeyAlias
{
    /// <summary>The written key means the wanted one, where the wanted one is missing.</summary>
    public static bool Means(string written, string wanted) => wanted switch
    {
        "text" => written is "say" or "says" or "sentence" or "content" or "message" or "words",
        "title" => written is "name" or "label",
        "name" => written is "title" or "label",
        "severity" => written is "level" or "grade" or "priority",
        "conclude" => written is "cause" or "causes" or "result" or "then",
        "when" => written is "if" or "condition" or "test",
        "kind" => written is "type",
        "type" => written is "kind",
        "place" => written is "region",
        "requires" => written is "text" or "content" or "says",
        "value" => written is "amount",
        "steps" => written is "actions",
        _ => false,
    };
}
