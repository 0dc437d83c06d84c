using System.Globalization;
using DiagnosisEngine.Api.Guarding;
using DiagnosisEngine.Api.Problems;

namespace DiagnosisEngine.Api.Starting;

/// <summary>The settings of our sections, and what may stand in them. A misspelt one is said at the start, not passed over.</summary>
internal static class SettingNames
{
    private static readonly Dictionary<string, Func<string, bool>> Known = new(StringComparer.OrdinalIgnoreCase)
    {
        ["limits:requestsPerSecond"] = IsNumber(1),
        ["limits:burst"] = IsNumber(1),
        ["limits:seconds"] = IsNumber(0.01),
        ["cors:origins"] = text => text.Split(' ', StringSplitOptions.RemoveEmptyEntries) is { Length: > 0 } origins && origins.All(CrossOrigin.IsOrigin),
        ["reload:watch"] = text => bool.TryParse(text, out _),
        ["reload:quietMilliseconds"] = IsNumber(0),
        ["reload:pollSeconds"] = IsNumber(0.1),
        ["keep:sqlite"] = text => text.Length > 0,
        ["keep:postgres"] = text => text.Contains('=', StringComparison.Ordinal),
        ["keep:days"] = IsNumber(0.01),
        ["keep:text"] = text => text is "masked" or "clear",
        ["jwt:authority"] = text => Uri.TryCreate(text, UriKind.Absolute, out var address) && address.Scheme == Uri.UriSchemeHttps,
        ["jwt:keysFile"] = text => text.Length > 0,
        ["jwt:issuer"] = text => text.Length > 0,
        ["jwt:audience"] = text => text.Length > 0,
        ["jwt:ownerClaim"] = text => text.Length > 0,
        ["telemetry:protocol"] = text => text is "grpc" or "http",
        ["telemetry:otlp"] = text => Uri.TryCreate(text, UriKind.Absolute, out _),
    };

    /// <summary>False: something cannot be; that has then been printed, a line each.</summary>
    public static bool AreRight(IConfiguration configuration, TextWriter error)
    {
        var right = true;
        foreach (var section in Known.Keys.Select(name => name.Split(':')[0]).Distinct().Select(configuration.GetSection))
            foreach (var setting in section.GetChildren())
            {
                if (!Known.TryGetValue(setting.Path, out var fits))
                {
                    var nearest = Nearest.Id(setting.Path, Known.Keys.Where(name => name.StartsWith(section.Key + ":", StringComparison.OrdinalIgnoreCase)));
                    error.WriteLine($"没有设置 {setting.Path}{(nearest is null ? "" : $"；是不是 {nearest}？")} / There is no setting {setting.Path}{(nearest is null ? "." : $"; did you mean {nearest}?")}");
                    right = false;
                }
                else if (setting.Value is { } value && !fits(value))
                {
                    // The value may be a connection string with a password.
                    error.WriteLine($"设置 {setting.Path} 的值不能用，见 docs/operations.md / The value of {setting.Path} cannot be used; see docs/operations.md");
                    right = false;
                }
            }
        return right;
    }

    private static Func<string, bool> IsNumber(double least) => text => double.TryParse(text, CultureInfo.InvariantCulture, out var number) && number >= least;
}
