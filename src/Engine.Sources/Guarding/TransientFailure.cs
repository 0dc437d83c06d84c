using System.Data.Common;
using System.Net;

namespace DiagnosisEngine.Sources;

/// <summary>Failures that may pass on their own; another try at a refusal or at a wrong answer would only cost time.</summary>
internal static class TransientFailure
{
    public static bool Is(Exception failure) => failure switch
    {
        HttpRequestException { StatusCode: null } => true,
        HttpRequestException { StatusCode: HttpStatusCode.TooManyRequests or HttpStatusCode.RequestTimeout or >= HttpStatusCode.InternalServerError } => true,
        DbException database => database.IsTransient,
        IOException => true,
        _ => false,
    };
}
