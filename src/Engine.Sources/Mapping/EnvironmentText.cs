using System.Text.RegularExpressions;

namespace DiagnosisEngine.Sources;

/// <summary>Puts settings of the environment into a mapping: <c>${NAME}</c>, or <c>${NAME:-text}</c> where the text serves without it. Secrets stand nowhere else.</summary>
internal static partial class EnvironmentText
{
    public static string Expand(string text, Func<string, string?> environment, Func<string, SystemMappingException> missing) =>
        Place().Replace(text, found => environment(found.Groups["name"].Value) is { Length: > 0 } value ? value
            : found.Groups["else"].Success ? found.Groups["else"].Value
            : throw missing(found.Groups["name"].Value));

    [GeneratedRegex(@"\$\{(?<name>[A-Za-z_][A-Za-z0-9_]*)(:-(?<else>[^}]*))?\}", RegexOptions.ExplicitCapture)]
    private static partial Regex Place();
}
