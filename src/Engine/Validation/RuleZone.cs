using DiagnosisEngine.Model;

namespace DiagnosisEngine.Validation;

/// <summary>The zone that rules name, which was looked up once when they were bound.</summary>
internal static class RuleZone
{
    public static TimeZoneInfo Of(RuleBase rules) => TimeZoneInfo.TryFindSystemTimeZoneById(rules.Zone, out var zone) ? zone : TimeZoneInfo.Utc;
}
