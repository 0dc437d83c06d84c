using System.Globalization;
using DiagnosisEngine.Answers;
using DiagnosisEngine.Model;

namespace DiagnosisEngine.Cli.Printing;

/// <summary>The agent's page of facts: per system what was read, when, and what is missing.</summary>
/// <param name="terminal">Its language.</param>
/// <param name="zone">Of times.</param>
/// <param name="text">Values as people read them.</param>
internal sealed class FactPagePrinter(Terminal terminal, TimeZoneInfo zone, Func<Value, FactDefinition?, string> text)
{
    public IEnumerable<string> Lines(Answer answer, bool forCustomer)
    {
        foreach (var source in answer.Sources)
        {
            yield return $"{source.System}: {source.Status} {source.ElapsedMs.ToString(CultureInfo.InvariantCulture)} ms";
            if (forCustomer) continue;
            foreach (var fact in source.Facts) yield return $"  {fact.Fact.Title}：{Say(fact)}";
        }
    }

    private string Say(SourceFact fact)
    {
        var at = fact.Reading is { } reading ? TimeZoneInfo.ConvertTime(reading.At, zone).ToString(" (MM-dd HH:mm)", CultureInfo.InvariantCulture) : "";
        return fact.State switch
        {
            SourceFactState.Read => text(fact.Reading!.Value!, fact.Fact) + at,
            SourceFactState.None => (fact.Fact.NoneTitle ?? "—") + at,
            SourceFactState.Stale => terminal.Say("太旧，不算数", "too old to count") + at,
            SourceFactState.Unreadable => terminal.Say("读不懂，不算数", "unreadable"),
            SourceFactState.Contradictory => terminal.Say("自相矛盾，不算数", "contradicts itself"),
            _ => terminal.Say("没有查到", "missing"),
        };
    }
}
