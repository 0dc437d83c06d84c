using System.Security.Cryptography;
using System.Text.Json;
using Microsoft.AspNetCore.Http.Json;
using Microsoft.Extensions.Options;
using Microsoft.Net.Http.Headers;

namespace DiagnosisEngine.Api.Catalogue;

/// <summary>A resource of the rules with a strong ETag: the same bytes, the same tag. Who sends it back gets 304 and no body.</summary>
/// <typeparam name="T">Its contract.</typeparam>
/// <param name="content">What is answered.</param>
internal sealed class CatalogueResult<T>(T content) : IResult
{
    public async Task ExecuteAsync(HttpContext httpContext)
    {
        var options = httpContext.RequestServices.GetRequiredService<IOptions<JsonOptions>>().Value.SerializerOptions;
        // Titles and sentences are the rules' own, and those are Chinese.
        httpContext.Response.Headers.ContentLanguage = "zh-CN";
        await WriteAsync(httpContext, JsonSerializer.SerializeToUtf8Bytes(content, options), "application/json; charset=utf-8");
    }

    /// <summary>Writes a representation, or that it has not changed.</summary>
    public static async Task WriteAsync(HttpContext httpContext, byte[] body, string contentType)
    {
        var tag = new EntityTagHeaderValue($"\"{Convert.ToHexStringLower(SHA256.HashData(body))}\"");
        var response = httpContext.Response;
        response.GetTypedHeaders().ETag = tag;
        // The rules may change at any moment: ask each time, and get 304 while they have not.
        response.Headers.CacheControl = "private, no-cache";
        if (Holds(httpContext.Request.GetTypedHeaders().IfNoneMatch, tag))
        {
            response.StatusCode = StatusCodes.Status304NotModified;
            return;
        }
        response.ContentType = contentType;
        response.ContentLength = body.Length;
        await response.Body.WriteAsync(body, httpContext.RequestAborted);
    }

    private static bool Holds(IList<EntityTagHeaderValue> known, EntityTagHeaderValue tag) =>
        known.Any(one => one.Equals(EntityTagHeaderValue.Any) || one.Compare(tag, useStrongComparison: false));
}
