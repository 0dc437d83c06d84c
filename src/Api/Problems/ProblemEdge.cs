namespace DiagnosisEngine.Api.Problems;

/// <summary>The outermost layer: whatever goes wrong leaves as a problem, and logs hold types and places, never messages that may quote a request.</summary>
internal static partial class ProblemEdge
{
    public static void UseProblems(this WebApplication app)
    {
        var log = app.Services.GetRequiredService<ILoggerFactory>().CreateLogger("DiagnosisEngine.Api");
        app.Use(async (context, next) =>
        {
            var problem = await Run(context, next, log);
            if (problem is not null && !context.Response.HasStarted) await new ProblemResult(problem).ExecuteAsync(context);
        });
    }

    private static async Task<Problem?> Run(HttpContext context, RequestDelegate next, ILogger log)
    {
        try
        {
            await next(context);
            var bare = context.Response is { StatusCode: >= 400, HasStarted: false, ContentType: null };
            return bare ? Problem.OfStatus(context.Response.StatusCode) : null;
        }
        catch (Exception e) when (Problem.OfException(e) is { } problem)
        {
            return problem;
        }
        catch (BadHttpRequestException e)
        {
            return Problem.OfStatus(e.StatusCode);
        }
        catch (OperationCanceledException) when (context.RequestAborted.IsCancellationRequested)
        {
            return null;
        }
        catch (Exception e)
        {
            Failed(log, e.GetType().FullName, e.StackTrace);
            return Problem.OfStatus(500);
        }
    }

    [LoggerMessage(1, LogLevel.Error, "A request failed with {Type}{Trace}")]
    private static partial void Failed(ILogger log, string? type, string? trace);
}
