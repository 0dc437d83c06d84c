using System.Collections.Immutable;
using System.Reflection;
using DiagnosisEngine.Answers;
using DiagnosisEngine.Replies;

namespace DiagnosisEngine.Api.Guarding;

/// <summary>Who calls.</summary>
/// <param name="Id">The key's id, or the subject of a token. Limits of rate are counted by it.</param>
/// <param name="Owner">Whose kept diagnoses it sees.</param>
/// <param name="Scopes">What it may do.</param>
/// <param name="CustomerOnly">It speaks to customers: whatever it asks for is answered as to a customer.</param>
internal sealed record Caller(string Id, string Owner, ImmutableSortedSet<string> Scopes, bool CustomerOnly)
{
    /// <summary>Whoever sits at this machine while no key is configured.</summary>
    public static Caller Local { get; } = new("local", "local", Scope.All, false);

    public static Caller Of(HttpContext context) => context.Features.Get<Caller>() ?? throw new InvalidOperationException("The guard has not run.");

    /// <summary>For parameters of endpoints.</summary>
    public static ValueTask<Caller?> BindAsync(HttpContext context, ParameterInfo parameter) => ValueTask.FromResult<Caller?>(Of(context));

    /// <summary>The complaint as this caller may send it.</summary>
    public Complaint Restrict(Complaint complaint) =>
        CustomerOnly ? complaint with { Audience = Audience.Customer, Explain = false, IncludeTest = false } : complaint;
}
