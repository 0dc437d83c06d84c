using System.Text.Json;
using DiagnosisEngine.Answers;

namespace DiagnosisEngine.Benchmarks;

/// <summary>What a program sends that knows the category and two facts; nothing is heard and nothing explained.</summary>
internal static class ToldFacts
{
    private const string Request =
        """{ "category": "heating.room-too-cold", "region": "CN-3702", "receivedAt": "2026-01-15T20:00+08:00", "facts": { "cold.scope": "one_home", "room.measured": 15 } }""";

    public static Complaint Make()
    {
        using var request = JsonDocument.Parse(Request);
        return ComplaintJson.Read(request.RootElement, TimeZoneInfo.Utc);
    }
}
