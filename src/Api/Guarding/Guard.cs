using System.Net;
using DiagnosisEngine.Api.Problems;

namespace DiagnosisEngine.Api.Guarding;

/// <summary>Stands before every address: who calls, may they, not too often. What no address says, admin is needed for.</summary>
internal sealed class Guard(GuardOptions options, RateLimits limits, KeyRing? keys, JwtReader? tokens)
{
    private static readonly string[] LocalNames = ["localhost", "127.0.0.1", "[::1]"];

    /// <summary>Null: come in.</summary>
    public async ValueTask<Problem?> CheckAsync(HttpContext context)
    {
        // What is no address of ours, such as the framework's answer to a wrong method, has nothing to guard.
        if (context.GetEndpoint() is not RouteEndpoint endpoint) return null;
        var required = endpoint.Metadata.GetMetadata<RequiredScope>() ?? new RequiredScope(Scope.Admin);
        if (required.Scope is null) return null;
        if (await FindAsync(context) is not { } caller) return limits.OfStranger(context) is { } pause ? Problem.TooOften(pause) : Unknown(context);
        if (limits.OfCaller(caller) is { } wait) return Problem.TooOften(wait);
        if (!caller.Scopes.Contains(required.Scope)) return Problem.NotAllowed(required.Scope);
        context.Features.Set(caller);
        return null;
    }

    private async ValueTask<Caller?> FindAsync(HttpContext context)
    {
        if (options.IsOpen) return IsLocal(context) ? Caller.Local : null;
        var sent = context.Request.Headers["X-Api-Key"].ToString();
        if (sent.Length == 0 && context.Request.Headers.Authorization.ToString() is ['B' or 'b', .. { Length: > 6 }] header && header.StartsWith("Bearer ", StringComparison.OrdinalIgnoreCase))
            sent = header["Bearer ".Length..].Trim();
        if (sent.Length == 0) return null;
        return keys?.Find(sent) ?? (tokens is null || KeyText.IdOf(sent) is not null ? null : await tokens.ReadAsync(sent));
    }

    /// <summary>By another name the browser of a passer-by could be made to call.</summary>
    private static bool IsLocal(HttpContext context) =>
        context.Connection.RemoteIpAddress is var from && (from is null || IPAddress.IsLoopback(from)) && LocalNames.Contains(context.Request.Host.Host, StringComparer.OrdinalIgnoreCase);

    private Problem Unknown(HttpContext context)
    {
        context.Response.Headers.WWWAuthenticate = "Bearer";
        return options.IsOpen ? Problem.OnlyLocal() : Problem.WhoAreYou();
    }
}
