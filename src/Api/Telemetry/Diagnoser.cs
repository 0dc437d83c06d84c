using DiagnosisEngine.Answers;

namespace DiagnosisEngine.Api.Telemetry;

/// <summary>The engine of a request, counted and traced.</summary>
internal sealed class Diagnoser(DecisionEngine engine, DiagnosisMeter meter, TimeProvider clock)
{
    public DecisionEngine Engine => engine;

    /// <exception cref="ComplaintException">The request names what the rules do not know.</exception>
    public async Task<Answer> DiagnoseAsync(Complaint complaint, CancellationToken cancellationToken)
    {
        using var activity = DiagnosisMeter.Activities.StartActivity("diagnose");
        var start = clock.GetTimestamp();
        var answer = await engine.DiagnoseAsync(complaint, cancellationToken);
        meter.Count(answer, clock.GetElapsedTime(start));
        activity?.SetTag("diagnosis.status", answer.Diagnosis.Status.ToString());
        activity?.SetTag("diagnosis.rules", answer.RulesDigest);
        return answer;
    }
}
