using DiagnosisEngine.Answers;
using DiagnosisEngine.Facts;

namespace DiagnosisEngine.Cli.Commands;

/// <summary>A fact's value on the command line: <c>unknown</c>, <c>none</c>, one value, or <c>[a, b]</c> for several.</summary>
internal static class FactText
{
    public static GivenFact Read(string text) => text switch
    {
        "unknown" => GivenFact.Unknown,
        "none" => GivenFact.None,
        ['[', .. var inner, ']'] when !inner.Contains("..", StringComparison.Ordinal) => new GivenFact(EvidenceState.Known,
            [.. inner.Split([',', '，'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)]),
        _ => text,
    };

    /// <summary>A file of facts may use the two words of the command line, where the HTTP request has <c>{ "unknown": true }</c> and null.</summary>
    public static GivenFact Plain(GivenFact fact) => fact.Values switch
    {
        ["unknown"] => GivenFact.Unknown with { At = fact.At, Source = fact.Source },
        ["none"] => GivenFact.None with { At = fact.At, Source = fact.Source },
        _ => fact,
    };
}
