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
}
