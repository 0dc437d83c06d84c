using System.Collections.Immutable;
using DiagnosisEngine.Documents;
using DiagnosisEngine.Issues;
using DiagnosisEngine.Model;
using DiagnosisEngine.Text;

namespace DiagnosisEngine.Validation;

/// <summary>Reads who knows a fact: <c>customer</c>, <c>agent</c>, <c>field</c>, <c>system:name</c>.</summary>
internal static class SourceReader
{
    private static readonly string[] Words = ["customer", "agent", "field", "system:"];

    public static ImmutableArray<FactOrigin> Read(ImmutableArray<ScalarNode> texts, ICollection<Issue> issues)
    {
        var origins = ImmutableArray.CreateBuilder<FactOrigin>();
        foreach (var text in texts)
        {
            if (Read(text.Text) is { } origin) origins.Add(origin);
            else issues.Add(BindingIssues.BadSource(text.At, text.Text, Nearest(text.Text)));
        }
        return origins.ToImmutable();
    }

    private static FactOrigin? Read(string text) => text switch
    {
        "customer" => FactOrigin.Customer,
        "agent" => FactOrigin.Agent,
        "field" => FactOrigin.Field,
        _ when text.StartsWith("system:", StringComparison.Ordinal) && text.Length > 7 => new FactOrigin(OriginKind.System, text[7..].Trim()),
        _ => null,
    };

    private static string? Nearest(string text)
    {
        var colon = text.IndexOf(':', StringComparison.Ordinal);
        return colon < 0 ? NearestName.Find(text, Words[..3]) : NearestName.Find(text[..(colon + 1)], Words) is "system:" ? "system:" + text[(colon + 1)..].Trim() : null;
    }
}
