namespace DiagnosisEngine.Api.OpenApi;

/// <summary>An interactive page of the interface at <c>/reference</c>, served from this process alone: its scripts are in the package, nothing is fetched from elsewhere.</summary>
internal static class ReferencePage
{
    public const string Path = "reference";

    public static void UseReferencePage(this WebApplication app) => app.UseWhen(context => context.Request.Path.StartsWithSegments($"/{Path}"), page =>
    {
        page.Use((context, next) =>
        {
            context.Response.Headers.ContentSecurityPolicy = "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; frame-ancestors 'none'";
            return next(context);
        });
        page.UseSwaggerUI(options =>
        {
            options.RoutePrefix = Path;
            options.DocumentTitle = "DiagnosisEngine";
            options.SwaggerEndpoint("/openapi/v1.json", "v1");
        });
    });
}
