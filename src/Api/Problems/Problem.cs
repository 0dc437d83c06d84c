using DiagnosisEngine.Answers;
using DiagnosisEngine.Api.Complaints;

namespace DiagnosisEngine.Api.Problems;

/// <summary>What stands in the way of a request (RFC 9457). It never repeats a complaint or a customer's reference.</summary>
/// <param name="Status">HTTP status.</param>
/// <param name="Name">Last part of the type: <c>/problems/malformed-json</c>.</param>
/// <param name="Title">The same for every problem of the type.</param>
/// <param name="Detail">This one.</param>
internal sealed record Problem(int Status, string Name, string Title, string? Detail = null)
{
    /// <summary>Mistakes of the request, each with a JSON pointer.</summary>
    public IReadOnlyList<ComplaintError> Errors { get; init; } = [];

    /// <summary>When to come back; null: not said.</summary>
    public TimeSpan? RetryAfter { get; init; }

    public static Problem MalformedJson(string detail) => new(400, "malformed-json", "The body is not JSON.", detail);

    public static Problem NotUtf8() => new(400, "not-utf8", "The body is not UTF-8.", "Write the body in UTF-8 (not GBK or UTF-16) and send it again.");

    public static Problem Unfit(IReadOnlyList<ComplaintError> errors) =>
        new(422, "unfit-request", "The request cannot be answered as it stands.", "Mend what errors[] points to and send it again.") { Errors = errors };

    public static Problem TooLarge(int limit) => new(413, "body-too-large", "The body is too large.", $"At most {limit / 1024} KB are read.");

    public static Problem NotJson() => new(415, "not-json", "The body's type is not JSON.", "Send Content-Type: application/json.");

    public static Problem NotNdjson() => new(415, "not-ndjson", "The body's type is not NDJSON.", "Send Content-Type: application/x-ndjson and one JSON object a line.");

    public static Problem NoReasonsForCustomers() =>
        new(422, "not-for-customers", "A customer gets no reasons.", "Ask as audience agent or back-office; /v1/diagnose answers a customer.");

    public static Problem WhoAreYou() =>
        new(401, "who-are-you", "A key is needed.", "Send Authorization: Bearer KEY (or X-Api-Key: KEY) with a key or token that is in force.");

    public static Problem OnlyLocal() =>
        new(403, "only-local", "This server is open to its own machine alone.", "Configure keys to let others in; docs/operations.md says how.");

    public static Problem NotAllowed(string scope) => new(403, "not-allowed", "The key may not do this.", $"The scope '{scope}' is needed.");

    public static Problem TooOften(TimeSpan retryAfter) =>
        new(429, "too-often", "Too many requests.", "Send it again after the seconds of Retry-After.") { RetryAfter = retryAfter };

    public static Problem TookTooLong() =>
        new(503, "took-too-long", "The answer took too long.", "Send it again after the seconds of Retry-After.") { RetryAfter = TimeSpan.FromSeconds(5) };

    public static Problem ChangedMeanwhile() =>
        new(409, "changed-meanwhile", "Somebody else changed it meanwhile.", "Get it again, look, and send the change once more.");

    public static Problem OtherRequest() =>
        new(422, "other-request", "The Idempotency-Key was sent with another request.", "Take a new key for each new request.");

    public static Problem BadKey() =>
        new(400, "bad-idempotency-key", "The Idempotency-Key cannot be used.", "Send 1 to 100 visible ASCII characters.");

    public static Problem RulesAreGone() =>
        new(409, "rules-are-gone", "The rules of then cannot be used any more.", "They are not kept, or this build refuses them.");

    public static Problem Busy(TimeSpan retryAfter) =>
        new(503, "busy", "There is too much to do at once.", "Send it again after the seconds of Retry-After.") { RetryAfter = retryAfter };

    public static Problem NotFound(string what, string? nearest) => new(404, "not-found", "There is no such thing here.",
        nearest is null ? $"No {what} has this id." : $"No {what} has this id; did you mean '{nearest}'?");

    /// <summary>Of what a caller got wrong; null: it is our fault.</summary>
    public static Problem? OfException(Exception exception) => exception switch
    {
        ProblemException known => known.Problem,
        ComplaintException complaint => Unfit(complaint.Errors),
        _ => null,
    };

    /// <summary>Of answers that the framework leaves without a body.</summary>
    public static Problem OfStatus(int status) => status switch
    {
        404 => new(404, "no-such-address", "There is no such address.", "All addresses stand in /openapi/v1.json."),
        405 => new(405, "wrong-method", "The address does not take this method.", "All methods stand in /openapi/v1.json."),
        413 => TooLarge(ComplaintBody.Limit),
        415 => NotJson(),
        503 or 504 => TookTooLong(),
        >= 500 => new(status, "our-fault", "Something broke on our side.", "The request may be right; the log names the place."),
        _ => new(status, "bad-request", "The request is not understood."),
    };
}
