namespace DiagnosisEngine.Api.Keeping;

/// <summary>A kept diagnosis.</summary>
/// <param name="Id">32 hexadecimal digits nobody can guess.</param>
/// <param name="Owner">Who alone sees it.</param>
/// <param name="Audience">agent, customer or back-office.</param>
/// <param name="Customer">The caller's reference of the customer; null: none was given.</param>
/// <param name="CreatedAt">When it began.</param>
/// <param name="UpdatedAt">When it last changed; retention counts from here.</param>
/// <param name="Turn">How many times it was diagnosed; counts from 1.</param>
/// <param name="State">The complaint and the answers to its questions, as JSON.</param>
/// <param name="Outcome">What it really was, as JSON; null: nobody has said.</param>
internal sealed record KeptSession(string Id, string Owner, string Audience, string? Customer, DateTimeOffset CreatedAt, DateTimeOffset UpdatedAt, int Turn, string State, string? Outcome);
