using DiagnosisEngine.Facts;

namespace DiagnosisEngine.Sources;

/// <summary>A URL with placeholders in its path or query. What a customer's reference holds can never lead to another host or another path.</summary>
internal sealed class UrlTemplate
{
    private readonly string _text;

    private UrlTemplate(string text) => _text = text;

    public bool DependsOnTime => Placeholders.NameTime(_text);

    /// <summary>Null when the text is no http or https address, or has a placeholder before its path.</summary>
    public static UrlTemplate? Read(string text)
    {
        if (!Uri.TryCreate(text, UriKind.Absolute, out var uri) || uri.Scheme is not ("http" or "https") || uri.UserInfo.Length > 0) return null;
        var path = text.IndexOf('/', text.IndexOf("//", StringComparison.Ordinal) + 2);
        return text.AsSpan(0, path < 0 ? text.Length : path).Contains('{') ? null : new UrlTemplate(text);
    }

    /// <summary>Null where the complaint lacks what the URL needs.</summary>
    // A segment of dots alone walks up the path, escaped or not.
    public Uri? Fill(SourceRequest request) =>
        request.CustomerReference is { } reference && reference.AsSpan().Trim('.').IsEmpty && _text.Contains("{customer}", StringComparison.Ordinal) ? null
        : Placeholders.Fill(_text, request, Uri.EscapeDataString) is { } filled ? new Uri(filled) : null;
}
