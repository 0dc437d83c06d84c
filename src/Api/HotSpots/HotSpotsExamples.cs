namespace DiagnosisEngine.Api.HotSpots;

/// <summary>A request ready to send and its answer; tests hold both to the contract.</summary>
internal static class HotSpotsExamples
{
    public const string Request = """
        { "fewest": 2, "complaints": [
          { "at": "2026-01-15T20:00", "place": "TR-7", "category": "power.outage", "cause": "power.known-fault" },
          { "at": "2026-01-15T20:04", "place": "TR-7", "category": "power.outage", "cause": "power.known-fault" },
          { "at": "2026-01-15T21:10", "place": "CELL-2", "category": "telecom.no-signal", "cause": null, "device": "HX-9", "lat": 36.0662, "lon": 120.3821 } ] }
        """;

    public const string Answer = """
        { "complaints": 3, "from": "2026-01-15T20:00:00+08:00", "until": "2026-01-15T21:10:00+08:00",
          "spots": [{ "place": "TR-7", "complaints": 2, "causes": [{ "id": "power.known-fault", "count": 2 }], "categories": [{ "id": "power.outage", "count": 2 }],
            "hours": [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2, 0, 0, 0], "devices": [], "weakSpots": [] }],
          "causes": [{ "id": "power.known-fault", "count": 2 }], "hours": [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2, 1, 0, 0], "devices": [] }
        """;
}
