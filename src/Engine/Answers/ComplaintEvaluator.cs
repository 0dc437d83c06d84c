using System.Collections.Immutable;
using DiagnosisEngine.Classification;
using DiagnosisEngine.Evaluation;
using DiagnosisEngine.Explanations;
using DiagnosisEngine.Expressions;
using DiagnosisEngine.Facts;
using DiagnosisEngine.Handling;
using DiagnosisEngine.Model;
using DiagnosisEngine.Questions;
using DiagnosisEngine.Replies;

namespace DiagnosisEngine.Answers;

/// <summary>A bound complaint in, an answer out: every room in its turn.</summary>
internal sealed class ComplaintEvaluator
{
    private const string Engine = "native";

    private readonly RuleBase _rules;
    private readonly KnowledgeFrames _frames;
    private readonly ComplaintListener _listener;
    private readonly TreeChooser _trees;
    private readonly KnowledgeGatherer _gatherer;
    private readonly HazardFinder _hazards;
    private readonly QuestionChooser _questions = new();
    private readonly PlanWriter _plans;
    private readonly ReplyWriter _replies;
    private readonly ExplanationWriter _explanations;
    private readonly ImmutableArray<string> _packs;

    public ComplaintEvaluator(RuleBase rules, KnowledgeFrames frames, DiagnosisEvaluator evaluator, SourceReader sources)
    {
        _rules = rules;
        _frames = frames;
        _listener = new ComplaintListener(rules);
        _trees = new TreeChooser(rules);
        _gatherer = new KnowledgeGatherer(rules, frames, evaluator, sources);
        _hazards = new HazardFinder(rules, frames);
        _plans = new PlanWriter(rules, frames);
        _replies = new ReplyWriter(rules, frames);
        _explanations = new ExplanationWriter(rules);
        _packs = [.. rules.Packs.Values.Select(p => $"{p.Id} {p.Version}")];
    }

    public async Task<Answer> EvaluateAsync(BoundComplaint complaint, CancellationToken cancellationToken)
    {
        var hearing = Hear(complaint);
        var categories = _trees.Categories(complaint, hearing);
        var trees = _trees.Trees(complaint, categories);
        var known = await _gatherer.GatherAsync(complaint, hearing, categories, trees, cancellationToken).ConfigureAwait(false);
        var diagnosis = known.Result.Diagnosis;
        var hazards = _hazards.Find(hearing, known.Frame);
        var severity = SeverityOf(categories, hazards, known.Frame);
        var plan = _plans.Write(new PlanRequest
        {
            Diagnosis = diagnosis,
            Hazards = hazards,
            Category = categories.FirstOrDefault(),
            Severity = severity,
            Frame = known.Frame,
            ReceivedAt = complaint.ReceivedAt,
        });
        var held = hazards.Any(h => h.Hazard.Severity == Severity.S1 && !complaint.Acknowledged.Contains(h.Hazard.Id));
        return new Answer
        {
            Hearing = hearing,
            Hazards = [.. hazards.Select(h => new HazardAnswer(h.Hazard, h.Playbook, Script(plan, h.Playbook), h.Evidence))],
            Severity = severity,
            Diagnosis = diagnosis,
            Questions = held ? [] : _questions.Choose(known.Result, known.Frame),
            Plan = plan,
            Reply = _replies.Write(new ReplyRequest
            {
                Diagnosis = diagnosis,
                Hearing = hearing,
                Hazards = hazards,
                Held = held,
                Category = categories.FirstOrDefault(),
                Plan = plan,
                Frame = known.Frame,
                Channel = complaint.Channel,
                Audience = complaint.Audience,
            }),
            Sources = known.Sources,
            Facts = known.Facts,
            Audience = complaint.Audience,
            PlaceWouldDecide = known.Frame.PlaceWouldDecide,
            Explanation = complaint.Explain ? _explanations.Write(diagnosis, known.Frame, complaint.Audience == Audience.BackOffice) : null,
            RulesDigest = _rules.Digest,
            Packs = _packs,
            Engine = Engine,
        };
    }

    public ClassificationAnswer Classify(BoundComplaint complaint)
    {
        var hearing = Hear(complaint);
        var frame = _frames.Create(new CaseContext { Now = complaint.ReceivedAt, OccurredOn = complaint.OccurredOn, Place = complaint.Region });
        var hazards = _hazards.Find(hearing, frame);
        var severity = SeverityOf(_trees.Categories(complaint, hearing), hazards, frame);
        var scripts = _plans.Scripts(hazards, frame);
        return new ClassificationAnswer(hearing, scripts, severity, complaint.Audience);
    }

    private Hearing Hear(BoundComplaint complaint) =>
        complaint.Text.Length == 0 ? Hearing.Silence : _listener.Hear(complaint.Text, complaint.ReceivedAt);

    /// <summary>The gravest of the first category, its raise and the hazards. A raise that nobody can tell does not raise.</summary>
    private Severity SeverityOf(ImmutableArray<Category> categories, ImmutableArray<HeardHazard> hazards, FactFrame frame)
    {
        var gravest = categories.IsEmpty ? Severity.S4 : categories[0].Severity;
        if (categories.FirstOrDefault()?.Raise is { } raise && raise.Severity < gravest
            && _frames.Compile(raise.When).Status(frame) == ConditionStatus.True)
            gravest = raise.Severity;
        return hazards.Select(h => h.Hazard.Severity).Append(gravest).Min();
    }

    private static ImmutableArray<string> Script(HandlingPlan plan, string playbook) =>
        [.. plan.Steps.Where(s => s.Kind == StepKind.Say && s.Playbook == playbook).Select(s => s.Text)];
}
