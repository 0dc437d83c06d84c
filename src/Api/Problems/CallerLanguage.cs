using Microsoft.Net.Http.Headers;

namespace DiagnosisEngine.Api.Problems;

/// <summary>Which of our two languages a caller prefers (Accept-Language with its weights).</summary>
internal static class CallerLanguage
{
    /// <summary>Rule authors read Chinese unless they say otherwise.</summary>
    public static bool PrefersEnglish(HttpContext context) => Preferred(context) == "en";

    /// <summary>Developers read English unless they say otherwise.</summary>
    public static bool PrefersChinese(HttpContext context) => Preferred(context) == "zh";

    private static string? Preferred(HttpContext context)
    {
        if (!StringWithQualityHeaderValue.TryParseList(context.Request.Headers.AcceptLanguage, out var wanted)) return null;
        return wanted.Where(one => one.Quality is null or > 0)
            .OrderByDescending(one => one.Quality ?? 1)
            .Select(one => one.Value.Value?.Split('-')[0].ToLowerInvariant())
            .FirstOrDefault(language => language is "zh" or "en");
    }
}
