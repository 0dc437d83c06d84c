using System.Text.Json;
using DiagnosisEngine.Api.Complaints;
using DiagnosisEngine.Api.Diagnosis;

namespace DiagnosisEngine.Api.Sessions;

/// <summary>A kept diagnosis.</summary>
/// <param name="Id">Its address is <c>/v1/sessions/{id}</c>.</param>
/// <param name="CreatedAt">When it began.</param>
/// <param name="UpdatedAt">When it last changed.</param>
/// <param name="Turn">How many times it was diagnosed.</param>
/// <param name="Complaint">As it is kept: masked unless configured otherwise, and diagnosed as it is kept.</param>
/// <param name="Answers">Answers to its questions, oldest first.</param>
/// <param name="Answer">The latest diagnosis, as <c>/v1/diagnose</c> gives it.</param>
/// <param name="Outcome">What it really was; absent: nobody has said.</param>
internal sealed record SessionAnswer(string Id, DateTimeOffset CreatedAt, DateTimeOffset UpdatedAt, int Turn, ComplaintRequest Complaint,
    IReadOnlyList<GivenAnswer> Answers, DiagnoseAnswer Answer, OutcomeAnswer? Outcome);

/// <summary>An answer to a question.</summary>
/// <param name="Fact">The fact asked.</param>
/// <param name="Given">As it was sent.</param>
/// <param name="At">When.</param>
internal sealed record GivenAnswer(string Fact, JsonElement Given, DateTimeOffset At);

/// <summary>What it really was.</summary>
/// <param name="Cause">The cause that was found in the end; absent: none of ours.</param>
/// <param name="Satisfied">The customer is satisfied.</param>
/// <param name="Note">In words, masked like the complaint.</param>
/// <param name="At">When somebody said so.</param>
internal sealed record OutcomeAnswer(string? Cause, bool? Satisfied, string? Note, DateTimeOffset At);

/// <summary>A kept diagnosis made again.</summary>
/// <param name="Turn">Which of its turns.</param>
/// <param name="Same">It comes out as it did, but for the time sources took.</param>
/// <param name="Digest">Of the rules that answered then and now.</param>
/// <param name="Answer">As it comes out now.</param>
internal sealed record ReplayAnswer(int Turn, bool Same, string Digest, DiagnoseAnswer Answer);

/// <summary>What was erased.</summary>
/// <param name="Sessions">How many sessions the customer had.</param>
internal sealed record EraseAnswer(int Sessions);
