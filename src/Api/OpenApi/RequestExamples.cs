namespace DiagnosisEngine.Api.OpenApi;

/// <summary>Requests ready to send; a test sends them.</summary>
internal static class RequestExamples
{
    public const string Classify = """{ "text": "暖气片上面烫下面冰凉，屋里就十五度，投诉三次了" }""";

    public const string Diagnose = """
        {
          "text": "暖气片上面烫下面冰凉，屋里就十五度，投诉三次了",
          "region": "CN-3702",
          "receivedAt": "2026-01-15T20:00+08:00"
        }
        """;

    public const string Reply = """
        {
          "text": "暖气片上面烫下面冰凉，屋里就十五度，投诉三次了",
          "region": "CN-3702",
          "receivedAt": "2026-01-15T20:00+08:00",
          "audience": "agent"
        }
        """;

    public const string Check = """
        {
          "onto": "current",
          "files": {
            "replies/channels/note.yaml": "title: 便条\norder: [greeting, found, we-do, closing]\n"
          }
        }
        """;

    public const string Answers = """{ "facts": { "cold.scope": "one_home" } }""";

    public const string Outcome = """{ "cause": "heating.air-lock", "satisfied": true, "note": "排气以后热了" }""";

    public const string Erase = """{ "reference": "C-1001" }""";

    /// <summary>One line of many.</summary>
    public const string Batch = """{ "text": "小区停电了，什么时候来电", "receivedAt": "2026-01-15T20:00+08:00" }""";
}
