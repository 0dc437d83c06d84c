using DiagnosisEngine.Facts;
using DiagnosisEngine.Model;

namespace DiagnosisEngine.Sources.Tests;

/// <summary>Requests as the engine makes them.</summary>
internal static class Ask
{
    public static readonly DateTimeOffset At = new(2026, 6, 10, 20, 0, 0, TimeSpan.FromHours(8));

    public static FactDefinition Fact(string id, FactType type = FactType.Text, bool many = false) => new() { Id = id, Title = id, Type = type, Many = many };

    public static SourceRequest For(string? customer, params FactDefinition[] facts) => new(customer, "CN-3702", [.. facts], At);

    public static SourceRequest For(string? customer, params string[] facts) => For(customer, [.. facts.Select(id => Fact(id))]);
}
