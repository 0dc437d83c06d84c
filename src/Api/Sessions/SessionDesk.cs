using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using DiagnosisEngine.Answers;
using DiagnosisEngine.Api.Guarding;
using DiagnosisEngine.Api.Keeping;
using DiagnosisEngine.Api.Keeping.Tapes;
using DiagnosisEngine.Api.Problems;
using DiagnosisEngine.Api.Rules;
using DiagnosisEngine.Api.Telemetry;

namespace DiagnosisEngine.Api.Sessions;

/// <summary>Diagnoses what a session keeps, and keeps what came of it before anybody is told.</summary>
internal sealed class SessionDesk(RuleSet rules, Diagnoser diagnoser, KeptStore store, RuleShelf shelf, TapeRecorder recorder, Masking masking, TimeProvider clock)
{
    /// <summary>A session of the caller's owner. To a key for customers only what was written for customers exists.</summary>
    /// <exception cref="ProblemException">There is none.</exception>
    public async Task<KeptSession> FindAsync(Caller caller, string id, CancellationToken cancellationToken)
    {
        var found = await store.FindAsync(caller.Owner, id, cancellationToken);
        return found is null || (caller.CustomerOnly && found.Audience != "customer") ? throw new ProblemException(Problem.NotFound("session", null)) : found;
    }

    /// <summary>The latest answer.</summary>
    public async Task<string> AnswerOfAsync(KeptSession session, CancellationToken cancellationToken) =>
        (await store.FindTurnAsync(session.Id, session.Turn, cancellationToken))!.Answer;

    public Task<SessionReply> OpenAsync(Caller caller, JsonElement request, Complaint complaint, IdempotencyKey? key, CancellationToken cancellationToken) =>
        OnceAsync(caller, key, async () =>
        {
            var now = clock.GetUtcNow();
            var state = SessionState.Open(request, complaint, now, masking, rules.Engine.Rules);
            var id = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(16));
            var session = new KeptSession(id, caller.Owner, Audience(complaint), complaint.CustomerReference, now, now, 1, state.Write(), null);
            return (session, await DiagnoseAsync(session, state, cancellationToken), true);
        }, cancellationToken);

    /// <summary>Changes what was said, and diagnoses anew.</summary>
    public Task<SessionReply> ChangeAsync(Caller caller, string id, Action<SessionState, DateTimeOffset> change, IdempotencyKey? key, CancellationToken cancellationToken) =>
        OnceAsync(caller, key, async () =>
        {
            var (found, now) = (await FindAsync(caller, id, cancellationToken), clock.GetUtcNow());
            var state = SessionState.Read(found.State);
            change(state, now);
            var session = found with { UpdatedAt = now, Turn = found.Turn + 1, State = state.Write() };
            return (session, await DiagnoseAsync(session, state, cancellationToken), false);
        }, cancellationToken);

    /// <summary>Keeps what it really was. Said again, it takes the place of what was said before.</summary>
    public Task<SessionReply> CloseAsync(Caller caller, string id, Func<DateTimeOffset, string> outcome, IdempotencyKey? key, CancellationToken cancellationToken) =>
        OnceAsync(caller, key, async () =>
        {
            var (found, now) = (await FindAsync(caller, id, cancellationToken), clock.GetUtcNow());
            return (found with { UpdatedAt = now, Outcome = outcome(now) }, null, false);
        }, cancellationToken);

    private async Task<SessionReply> OnceAsync(Caller caller, IdempotencyKey? key, Func<Task<(KeptSession Session, KeptTurn? Turn, bool IsNew)>> change, CancellationToken cancellationToken)
    {
        if (await RecallAsync(caller, key, cancellationToken) is { } before) return before;
        var (session, turn, isNew) = await change();
        var status = isNew ? StatusCodes.Status201Created : StatusCodes.Status200OK;
        var body = SessionJson.Write(session, turn?.Answer ?? await AnswerOfAsync(session, cancellationToken));
        var remembered = key is null ? null : new Remembered(caller.Owner, key.Key, key.Request, session.Id, status, body, session.UpdatedAt);
        if (await store.SaveAsync(session, turn, remembered, isNew, cancellationToken)) return new(status, session.Id, body, false);
        // The same request may have come in twice at once; else somebody changed the session since we read it.
        return await RecallAsync(caller, key, cancellationToken) ?? throw new ProblemException(Problem.ChangedMeanwhile());
    }

    private async Task<SessionReply?> RecallAsync(Caller caller, IdempotencyKey? key, CancellationToken cancellationToken)
    {
        if (key is null || await store.RecallAsync(caller.Owner, key.Key, cancellationToken) is not { } remembered) return null;
        if (remembered.Request != key.Request) throw new ProblemException(Problem.OtherRequest());
        // Another key of the same owner may speak to customers alone.
        if (caller.CustomerOnly) await FindAsync(caller, remembered.Session, cancellationToken);
        return new(remembered.Status, remembered.Session, remembered.Body, true);
    }

    private async Task<KeptTurn> DiagnoseAsync(KeptSession session, SessionState state, CancellationToken cancellationToken)
    {
        var request = state.Request().ToJsonString(SessionJson.Options);
        using var document = JsonDocument.Parse(request);
        var complaint = ComplaintJson.Read(document.RootElement, rules.Engine.Rules.TimeZone);
        var (answer, tape) = await recorder.RecordAsync(() => diagnoser.DiagnoseAsync(complaint, cancellationToken));
        await shelf.KeepAsync(rules.Files, cancellationToken);
        return new(session.Id, session.Turn, session.UpdatedAt, rules.Digest, request, tape.As(answer.Sources).Write(),
            Encoding.UTF8.GetString(AnswerJson.WriteUtf8(answer, rules.Engine.Rules).Span));
    }

    private static string Audience(Complaint complaint) => complaint.Audience switch
    {
        DiagnosisEngine.Replies.Audience.Customer => "customer",
        DiagnosisEngine.Replies.Audience.BackOffice => "back-office",
        _ => "agent",
    };
}
