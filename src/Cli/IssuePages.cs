using System.Globalization;
using System.Reflection;

namespace DiagnosisEngine.Cli;

/// <summary>The pages of docs/issues, which travel inside the tool.</summary>
internal static class IssuePages
{
    private const string Prefix = "issues/";

    private static Assembly Tool => typeof(IssuePages).Assembly;

    private static IEnumerable<string> Codes => Tool.GetManifestResourceNames()
        .Where(name => name.StartsWith(Prefix, StringComparison.Ordinal)).Select(name => name[Prefix.Length..]).Order(StringComparer.Ordinal);

    /// <summary>The page, with line feeds; null when the code is none. Letters may be small or left out.</summary>
    public static string? Read(string code)
    {
        using var stream = Tool.GetManifestResourceStream(Prefix + Full(code));
        if (stream is null) return null;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }

    /// <summary>The code that shares the most leading digits, and among those the nearest number.</summary>
    public static string Nearest(string code)
    {
        var wanted = Full(code);
        return Codes.MaxBy(known => (wanted.Zip(known).TakeWhile(pair => pair.First == pair.Second).Count(), -Math.Abs(Number(known) - Number(wanted))))!;
    }

    private static string Full(string code)
    {
        var upper = code.Trim().ToUpperInvariant();
        return upper.StartsWith("DE", StringComparison.Ordinal) ? upper : "DE" + upper;
    }

    private static long Number(string code) => long.TryParse(code.AsSpan(2), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;
}
