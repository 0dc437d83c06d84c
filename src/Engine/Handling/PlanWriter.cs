using System.Collections.Immutable;
using System.Runtime.InteropServices;
using DiagnosisEngine.Facts;
using DiagnosisEngine.Model;
using DiagnosisEngine.Text;

namespace DiagnosisEngine.Handling;

/// <summary>Writes the plan: who does what by when.</summary>
internal sealed class PlanWriter
{
    private readonly RuleBase _rules;
    private readonly LeadFinder _departments;
    private readonly DeadlineReckoner _reckoner;
    private readonly EscalationFinder _escalations;
    private readonly Discretion _discretion;
    private readonly SlotWords _words;
    private readonly StepWriter _steps;

    public PlanWriter(RuleBase rules, KnowledgeFrames knowledge, Discretion discretion)
    {
        _rules = rules;
        _discretion = discretion;
        _departments = new(rules, knowledge);
        _reckoner = new(rules, knowledge);
        _escalations = new(rules, knowledge);
        _words = new(rules, knowledge, _discretion);
        _steps = new(knowledge, new(knowledge, _discretion), _reckoner);
    }

    public HandlingPlan Write(PlanRequest request)
    {
        var causes = request.Diagnosis.PlanFrom;
        var departments = _departments.Find(causes, request);
        var severity = request.Severity;
        foreach (var cause in causes) severity = SeverityJudge.Graver(severity, cause.Severity);
        foreach (var hazard in request.Hazards) severity = SeverityJudge.Graver(severity, hazard.Hazard.Severity);
        var limits = causes.IsEmpty ? CauseLimits.None : Limits(causes, request);
        var deadlines = causes.IsEmpty ? PlanDeadlines.None
            : PlanDeadlines.Of(Deadline.Earliest(limits.Respond.AsSpan()), Deadline.Earliest(limits.Resolve.AsSpan())).EndingAt(ExpectedEnd(causes, request));
        if (severity != Severity.S1) deadlines = deadlines.CalledBy(_rules.CallingHours, request.ReceivedAt, request.Frame.Zone);
        var escalations = _escalations.Find(request.Category, request.Frame);
        var steps = new StepList();
        ImmutableArray<string> run = [];
        foreach (var hazard in request.Hazards) Run(hazard.Playbook, null);
        foreach (var cause in causes) Run(cause.Playbook, cause);
        foreach (var escalation in escalations) Run(escalation.Id, null);
        foreach (var escalation in escalations)
            if (escalation.RaiseTo is { } raised) severity = SeverityJudge.Graver(severity, raised);
        var planned = steps.Steps;
        return new(departments, severity, Told(deadlines.Respond, request), Told(deadlines.Resolve, request), Told(planned, request),
            escalations.IsEmpty ? [] : [.. escalations.Select(e => new Escalation(e.Id, e.Title, e.RaiseTo))])
        {
            WaitsFor = limits.WaitsFor,
            Deadlines = deadlines,
            Notes = request.ToCustomer ? [] : Notes(deadlines, planned),
            Playbooks = run,
        };

        void Run(string? id, Cause? cause)
        {
            if (id is null || run.Contains(id) || !_rules.Playbooks.TryGetValue(id, out var playbook)) return;
            run = run.Add(id);
            var context = new SpeechContext
            {
                Facts = request.Frame,
                ToCustomer = request.ToCustomer,
                Telling = request.Telling,
                Words = new PlannedWords(_words, request, departments, deadlines, cause),
            };
            _steps.Write(playbook, context, request.ReceivedAt, steps);
        }
    }

    private CauseLimits Limits(ImmutableArray<Cause> causes, PlanRequest request)
    {
        var (respond, resolve) = (new Deadline?[causes.Length], new Deadline?[causes.Length]);
        for (var i = 0; i < causes.Length; i++)
        {
            respond[i] = Reckon(causes[i].RespondWithin, request);
            resolve[i] = Reckon(causes[i].ResolveWithin, request);
        }
        return new(ImmutableCollectionsMarshal.AsImmutableArray(respond), ImmutableCollectionsMarshal.AsImmutableArray(resolve));
    }

    private Deadline? Reckon(DeadlineRule? rule, PlanRequest request) => rule is null ? null : _reckoner.Reckon(rule, request.ReceivedAt, request.Frame);

    private static ImmutableArray<Bilingual> Notes(PlanDeadlines deadlines, ImmutableArray<PlanStep> steps)
    {
        List<int>? years = null;
        Add(deadlines.Respond.UnreadYears);
        Add(deadlines.Resolve.UnreadYears);
        foreach (var step in steps) Add(step.UnreadYears);
        return years is null ? [] : CalendarNote.Of(years);

        void Add(ImmutableArray<int> unread)
        {
            if (!unread.IsEmpty) (years ??= []).AddRange(unread);
        }
    }

    /// <summary>The first end that is known and still to come.</summary>
    private static Deadline ExpectedEnd(ImmutableArray<Cause> causes, PlanRequest request)
    {
        foreach (var cause in causes)
            foreach (var fact in cause.ExpectedEnd)
                if (DeadlineReckoner.AtEvent(fact, request.Frame) is var end && end.At > request.ReceivedAt)
                    return end;
        return Deadline.None;
    }

    /// <summary>A customer is told no limit that rests on practice or on a private event.</summary>
    private DateTimeOffset? Told(Deadline deadline, PlanRequest request) =>
        request.ToCustomer && !_discretion.MayTell(deadline, request.Frame) ? null : deadline.At;

    /// <summary>What staff do and ask, and by when, is not the customer's.</summary>
    private static ImmutableArray<PlanStep> Told(ImmutableArray<PlanStep> steps, PlanRequest request) => !request.ToCustomer ? steps
        : [.. steps.Where(step => step.Kind == StepKind.Say).Select(step => step with { By = null, WaitsFor = null, Evidence = [], UnreadYears = [] })];
}
