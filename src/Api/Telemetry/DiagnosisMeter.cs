using System.Diagnostics;
using System.Diagnostics.Metrics;
using DiagnosisEngine.Answers;

namespace DiagnosisEngine.Api.Telemetry;

/// <summary>Counts diagnoses. Tags are ids of the rules and words of the contract, never anything a caller wrote.</summary>
internal sealed class DiagnosisMeter : IDisposable
{
    public const string Name = "DiagnosisEngine.Api";

    private readonly Meter _meter;
    private readonly Counter<long> _diagnoses;
    private readonly Counter<long> _causes;
    private readonly Counter<long> _sources;
    private readonly Histogram<double> _duration;
    private readonly Histogram<int> _questions;

    public DiagnosisMeter(IMeterFactory meters)
    {
        _meter = meters.Create(Name);
        _diagnoses = _meter.CreateCounter<long>("diagnosis.count", description: "Diagnoses, by category and status.");
        _causes = _meter.CreateCounter<long>("diagnosis.causes", description: "Leading causes of concluded diagnoses.");
        _sources = _meter.CreateCounter<long>("diagnosis.sources", description: "Reads of fact sources, by system and status.");
        _duration = _meter.CreateHistogram<double>("diagnosis.duration", "ms", "How long a diagnosis takes, fact sources included.");
        _questions = _meter.CreateHistogram<int>("diagnosis.questions", description: "Questions asked next.");
    }

    public static ActivitySource Activities { get; } = new(Name);

    public void Count(Answer answer, TimeSpan took)
    {
        // Nobody listens unless metrics are sent or watched.
        if (!_diagnoses.Enabled && !_causes.Enabled && !_sources.Enabled && !_duration.Enabled && !_questions.Enabled) return;
        var category = new KeyValuePair<string, object?>("category", answer.Hearing.Categories.FirstOrDefault()?.Category.Id ?? "other");
        var status = new KeyValuePair<string, object?>("status", answer.Diagnosis.Status.ToString());
        _diagnoses.Add(1, category, status);
        _duration.Record(took.TotalMilliseconds, status);
        _questions.Record(answer.Questions.Length, category);
        if (answer.Diagnosis.Status == Evaluation.DiagnosisStatus.Concluded && answer.Diagnosis.Causes is [var leading, ..]) _causes.Add(1, category, new("cause", leading.Cause.Id));
        foreach (var source in answer.Sources) _sources.Add(1, new("system", source.System), new("status", source.Status));
    }

    public void Dispose() => _meter.Dispose();
}
