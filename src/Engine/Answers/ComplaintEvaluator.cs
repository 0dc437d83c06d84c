using System.Collections.Immutable;
using DiagnosisEngine.Classification;
using DiagnosisEngine.Compilation;
using DiagnosisEngine.Evaluation;
using DiagnosisEngine.Explanations;
using DiagnosisEngine.Facts;
using DiagnosisEngine.Handling;
using DiagnosisEngine.Model;
using DiagnosisEngine.Questions;
using DiagnosisEngine.Replies;

namespace DiagnosisEngine.Answers;

/// <summary>A bound complaint in, an answer out: every room in its turn.</summary>
internal sealed class ComplaintEvaluator
{
    private static readonly string Native = $"native {typeof(ComplaintEvaluator).Assembly.GetName().Version?.ToString(3)}";

    private readonly string _engine;
    private readonly DiagnosisEvaluator _diagnosis;
    private readonly RuleBase _rules;
    private readonly KnowledgeFrames _frames;
    private readonly ComplaintListener _listener;
    private readonly TreeChooser _trees;
    private readonly TrialTrees _trial;
    private readonly KnowledgeGatherer _gatherer;
    private readonly HazardFinder _hazards;
    private readonly CategoryPacks _packOf;
    private readonly Discretion _discretion;
    private readonly WrittenRules _written;
    private readonly SeverityJudge _severity;
    private readonly PlanWriter _plans;
    private readonly ReplyWriter _replies;
    private readonly Explainer _explainer;
    private readonly ImmutableArray<string> _packs;

    public ComplaintEvaluator(DecisionProgram program, RuleBase rules, SourceReader sources, ITreeEngine? engine)
    {
        _engine = engine?.Name ?? Native;
        _diagnosis = new DiagnosisEvaluator(program, engine is null ? null : new CourseMatchers(engine));
        var frames = program.Frames;
        _rules = rules;
        _frames = frames;
        _listener = new ComplaintListener(rules);
        _trees = new TreeChooser(rules);
        _trial = new TrialTrees(program);
        _gatherer = new KnowledgeGatherer(frames, _diagnosis, new ReplyFacts(rules, frames), sources);
        _hazards = new HazardFinder(rules, frames);
        _packOf = new CategoryPacks(rules);
        _discretion = new Discretion(rules);
        _severity = new SeverityJudge(frames);
        _plans = new PlanWriter(rules, frames, _discretion);
        _replies = new ReplyWriter(rules, frames, _discretion);
        _explainer = new Explainer(program, new DiagnosisEvaluator(program));
        _packs = [.. rules.Packs.Values.Select(p => $"{p.Id} {p.Version}")];
        _written = new WrittenRules(rules, _packs);
    }

    /// <summary>Makes ready what answers of that day need, so that the first is as fast as the others.</summary>
    public void Prepare(DateOnly day) => _diagnosis.Prepare(day);

    // What is on trial is nobody's business outside the house, and a settled cause leaves nothing to compare.
    public ValueTask<Answer> EvaluateAsync(BoundComplaint complaint, CancellationToken cancellationToken) =>
        !complaint.IncludeTest || complaint.Audience == Audience.Customer || complaint.Cause is not null
            ? EvaluateAsync(complaint, null, onTrial: false, cancellationToken) : TryAsync(complaint, cancellationToken);

    private async ValueTask<Answer> TryAsync(BoundComplaint complaint, CancellationToken cancellationToken)
    {
        var answer = await EvaluateAsync(complaint, null, onTrial: false, cancellationToken).ConfigureAwait(false);
        var tried = _trial.Of(_trees.Subjects(complaint, _trees.Categories(complaint, answer.Hearing), onTrial: true), complaint.ReceivedAt);
        if (tried.IsEmpty) return answer;
        var shadow = await EvaluateAsync(complaint, answer.Facts, onTrial: true, cancellationToken).ConfigureAwait(false);
        return answer with { Shadow = new ShadowAnswer(tried, shadow, ShadowComparison.Of(answer, shadow)) };
    }

    private async ValueTask<Answer> EvaluateAsync(BoundComplaint complaint, FactSet? facts, bool onTrial, CancellationToken cancellationToken)
    {
        var hearing = Hear(complaint, onTrial);
        var categories = _trees.Categories(complaint, hearing);
        var subjects = _trees.Subjects(complaint, categories, onTrial);
        var known = await _gatherer.GatherAsync(complaint, hearing, categories, subjects, facts, onTrial, cancellationToken).ConfigureAwait(false);
        var planned = Plan(complaint, hearing, categories, Settled(known.Result.Diagnosis, complaint.Cause), known.Frame);
        var plan = _plans.Write(planned);
        var questions = complaint.Cause is not null || HazardFinder.HoldQuestions(planned.Hazards, complaint.Acknowledged)
            ? [] : QuestionChooser.Choose(known.Result, known.Frame);
        var reply = new ReplyRequest
        {
            Case = planned,
            Plan = plan,
            Hearing = hearing,
            Acknowledged = complaint.Acknowledged,
            Channel = complaint.Channel,
            Audience = complaint.Audience,
        };
        var hidden = complaint.Audience == Audience.Customer ? Hidden(planned.Diagnosis, known.Frame) : [];
        return new Answer
        {
            Hearing = hearing,
            Hazards = Scripts(planned.Hazards, plan),
            Severity = planned.Severity,
            Diagnosis = complaint.Audience == Audience.Customer ? ForCustomer(planned.Diagnosis, hidden, known.Frame) : planned.Diagnosis,
            Questions = questions,
            Acknowledge = HazardFinder.Holding(planned.Hazards, complaint.Acknowledged),
            Plan = plan,
            Reply = hidden.IsEmpty ? _replies.Write(reply) : Nameless(_replies.Write(reply), hidden),
            Sources = known.Sources,
            Facts = known.Facts,
            Audience = complaint.Audience,
            PlaceWouldDecide = known.Frame.PlaceWouldDecide,
            Explanation = complaint.Explain
                ? _explainer.Explain(subjects, planned.Diagnosis, known.Frame, complaint.Audience == Audience.BackOffice, questions, onTrial, complaint.WithoutFlips)
                : null,
            RulesDigest = _rules.Digest,
            Packs = _packs,
            Engine = _engine,
            // Only a customer's answer is looked through for what may not be told.
            Discretion = complaint.Audience == Audience.Customer ? _discretion.In(known.Frame) : null,
            Written = _written,
        };
    }

    public ClassificationAnswer Classify(BoundComplaint complaint)
    {
        var hearing = Hear(complaint, onTrial: false);
        var frame = _frames.Create(new CaseContext
        {
            Facts = KnowledgeGatherer.Told(complaint, hearing),
            Now = complaint.ReceivedAt,
            OccurredOn = complaint.OccurredOn,
            Place = complaint.Region,
            TextGiven = complaint.Text.Length > 0,
        });
        var planned = Plan(complaint, hearing, _trees.Categories(complaint, hearing), EvaluationResult.NoTree.Diagnosis, frame);
        return new ClassificationAnswer(hearing, Scripts(planned.Hazards, _plans.Write(planned)), planned.Severity, complaint.Audience)
        {
            Discretion = _discretion.In(frame),
        };
    }

    /// <summary>A cause settled elsewhere stands in place of what the trees found; an S1 cause that is not excluded still stands before it.</summary>
    private static Diagnosis Settled(Diagnosis found, Cause? cause) => cause is null || found.Guard is not null ? found : found with
    {
        Status = cause.IsVisit ? DiagnosisStatus.Undetermined : DiagnosisStatus.Concluded,
        Causes = [new RankedCause(cause, 1, CauseBasis.Conclusive, null, null, []) { IsNamed = true }],
        NotExcluded = [],
        Needs = [],
    };

    /// <summary>What was found by a private fact is not named to a customer; guesses rest on no fact of his.</summary>
    private ImmutableArray<RankedCause> Hidden(Diagnosis found, FactFrame frame) => found.Causes.RemoveAll(cause => _discretion.MayTell(cause, frame));

    /// <summary>What was left out stays named by its block alone: <c>found</c> for <c>heating.not-subscribed/found</c>.</summary>
    // What was computed from something untold stays untold; so does the rest of a total, from which it could be reckoned.
    private Diagnosis ForCustomer(Diagnosis found, ImmutableArray<RankedCause> hidden, FactFrame frame)
    {
        bool IsTold(RankedCause cause) => !hidden.Contains(cause) && _discretion.MayTellAmount(cause.Cause.Id, frame);
        return found with
        {
            Causes = [.. found.Causes.Where(c => !hidden.Contains(c)).Select(c => IsTold(c) ? c : c with { Amount = null })],
            Unexplained = found.Causes.All(c => c.Amount is null || IsTold(c)) ? found.Unexplained : null,
        };
    }

    private static Reply Nameless(Reply reply, ImmutableArray<RankedCause> hidden) => reply with
    {
        Gaps = [.. reply.Gaps.Select(gap => hidden.Any(c => gap.What.StartsWith(c.Cause.Id + "/", StringComparison.Ordinal))
            ? gap with { What = gap.What[(gap.What.IndexOf('/', StringComparison.Ordinal) + 1)..] } : gap).Distinct()],
    };

    private Hearing Hear(BoundComplaint complaint, bool onTrial) =>
        complaint.Text.Length == 0 ? Hearing.Silence : _trees.Mark(complaint, _listener.Hear(complaint.Text, complaint.ReceivedAt, complaint.Among), onTrial);

    private PlanRequest Plan(BoundComplaint complaint, Hearing hearing, ImmutableArray<Category> categories, Diagnosis diagnosis, FactFrame frame)
    {
        var category = categories.FirstOrDefault();
        var hazards = _hazards.Find(hearing.Hazards, frame, _packOf.Of(category));
        return new PlanRequest
        {
            Diagnosis = diagnosis,
            Hazards = hazards,
            Category = category,
            Severity = _severity.BeforeCauses(category, hazards, frame),
            Frame = frame,
            ReceivedAt = complaint.ReceivedAt,
            ToCustomer = complaint.Audience == Audience.Customer,
        };
    }

    private static ImmutableArray<HazardAnswer> Scripts(ImmutableArray<HeardHazard> hazards, HandlingPlan plan)
    {
        if (hazards.IsEmpty) return [];
        var answers = ImmutableArray.CreateBuilder<HazardAnswer>(hazards.Length);
        foreach (var hazard in hazards) answers.Add(new(hazard.Hazard, hazard.Playbook, Script(hazard, plan), hazard.Evidence));
        return answers.MoveToImmutable();
    }

    private static ImmutableArray<string> Script(HeardHazard hazard, HandlingPlan plan) =>
        [.. plan.Steps.Where(step => step.Kind == StepKind.Say && step.Playbook == hazard.Playbook).Select(step => step.Text)];
}
