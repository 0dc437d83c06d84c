namespace DiagnosisEngine.Api.OpenApi;

/// <summary>Answers, shortened; a test holds them to the contract.</summary>
internal static class AnswerExamples
{
    private const string Classification = """
        {
          "categories": [{ "id": "heating.room-too-cold", "group": "heating-temperature", "title": "室温不达标", "tree": true, "score": 0.9,
            "evidence": [{ "phrase": "下面冰凉", "start": 6, "length": 4, "speaks": "for" }] }],
          "intents": [], "severity": "S3", "emotion": null, "motive": null, "escalations": [], "conduct": [], "sensitive": [],
          "heard": [{ "fact": "room.measured", "value": 15, "evidence": [{ "phrase": "屋里就{}", "start": 11, "length": 6, "speaks": "for" }] }], "personalData": []
        }
        """;

    private const string ReplyAndPlan = """
        "plan": { "department": ["H-客服"], "severity": "S3", "respondBy": null, "resolveBy": "2026-01-16T20:00:00+08:00",
          "steps": [{ "do": "上门排气", "who": ["H-客服"], "by": "2026-01-16T20:00:00+08:00" }], "escalations": [] },
        "reply": { "text": "……", "channel": "call", "technique": null, "citations": [], "gaps": [] }
        """;

    public const string Classify = $$"""{ "hazards": [], "classification": {{Classification}} }""";

    public const string Reply = $$"""{ {{ReplyAndPlan}} }""";

    public const string Diagnose = $$"""
        {
          "status": "needs-facts", "hazards": [], "classification": {{Classification}},
          "causes": [{ "id": "heating.air-lock", "title": "散热器窝气", "rank": 1, "basis": "structure", "because": [] }],
          "notExcluded": [], "conflicts": [],
          "questions": [{ "fact": "cold.scope", "ask": "是个别房间不热、全屋不热，还是整栋楼都不热？", "type": "choice",
            "choices": [{ "key": "one_home", "title": "全屋" }], "unit": null, "source": "customer", "effort": 2 }],
          {{ReplyAndPlan}},
          "sources": [{ "system": "heating", "status": "timeout", "elapsedMs": 2000 }],
          "rules": { "digest": "9f2c", "packs": ["heating 0.1.0"] }, "engine": "native 0.1.0"
        }
        """;

    public const string Explain = """
        {
          "status": "concluded",
          "why": [{ "id": "heating.air-lock", "title": "散热器窝气", "rank": 1, "basis": "conclusive", "because": [] }],
          "whyNot": [{ "id": "heating.station-failure", "title": "换热站故障", "reason": "contradicted", "lost": true }],
          "flips": [{ "changes": [{ "fact": "cold.scope", "title": "不热范围", "from": "one_home", "to": "building" }],
            "status": "needs-facts", "causes": [] }],
          "flipsAreExact": true, "text": "结论：已经判定。……", "rules": { "digest": "9f2c", "packs": ["heating 0.1.0"] }
        }
        """;

    public const string Check = """
        {
          "ok": false, "digest": "9f2c",
          "issues": [{ "code": "DE2004", "severity": "error", "file": "rules/heating/room-too-cold/tree.yaml", "line": 14, "column": 9, "endLine": 14, "endColumn": 20,
            "message": "没有叫“cold.scpoe”的事实；是不是“cold.scope”？", "text": "rules/heating/room-too-cold/tree.yaml:14:9: error DE2004: ……" }]
        }
        """;

    public const string Session = $$"""
        {
          "id": "5f0c6a1e9b7d4c2f8a3e6b5d4c3a2f1e", "createdAt": "2026-01-15T12:00:00.0000000Z", "updatedAt": "2026-01-15T12:05:00.0000000Z", "turn": 2,
          "complaint": { "text": "暖气片上面烫下面冰凉，屋里就十五度，投诉三次了", "region": "CN-3702", "receivedAt": "2026-01-15T20:00+08:00" },
          "answers": [{ "fact": "cold.scope", "given": "one_home", "at": "2026-01-15T12:05:00.0000000Z" }],
          "answer": {{Diagnose}},
          "outcome": { "cause": "heating.air-lock", "satisfied": true, "at": "2026-01-16T02:00:00.0000000Z" }
        }
        """;

    public const string Erase = """{ "sessions": 2 }""";

    /// <summary>One line of many.</summary>
    public const string Batch = $$"""{ "line": 1, "status": 200, "answer": {{Diagnose}} }""";
}
