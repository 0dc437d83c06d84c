using System.Collections.Immutable;
using DiagnosisEngine.Answers;
using DiagnosisEngine.Classification;
using DiagnosisEngine.Evaluation;
using DiagnosisEngine.Explanations;
using DiagnosisEngine.Facts;
using DiagnosisEngine.Handling;
using DiagnosisEngine.Issues;
using DiagnosisEngine.Model;
using DiagnosisEngine.Packs;
using DiagnosisEngine.Questions;
using DiagnosisEngine.Replies;

namespace DiagnosisEngine.Benchmarks;

/// <summary>The way of one complaint through the rooms, a stage at a time, so that each can be measured.</summary>
internal sealed class ComplaintStages
{
    private static readonly TimeProvider Clock = TimeProvider.System;
    private readonly RuleBase _rules;
    private readonly KnowledgeFrames _frames;
    private readonly ComplaintBinder _binder;
    private readonly ComplaintListener _listener;
    private readonly TreeChooser _trees;
    private readonly KnowledgeGatherer _gatherer;
    private readonly HazardFinder _hazards;
    private readonly SeverityJudge _severity;
    private readonly PlanWriter _plans;
    private readonly ReplyWriter _replies;
    private readonly Explainer _explainer;
    private readonly DecisionEngine _engine;
    private readonly Complaint _complaint;
    private BoundComplaint _bound = null!;
    private Hearing _hearing = null!;
    private ImmutableArray<Category> _categories;
    private ImmutableArray<Subject> _subjects;
    private CaseKnowledge _known = null!;
    private PlanRequest _planned = null!;
    private HandlingPlan _plan = null!;
    private ImmutableArray<Question> _questions;

    public ComplaintStages(string folder, Complaint complaint)
    {
        _complaint = complaint;
        _engine = DecisionEngine.Load(folder).Engine ?? throw new InvalidOperationException("The rules have errors.");
        var issues = new List<Issue>();
        var compiled = RuleReader.Read(new RuleFolderReader().Read([folder], issues), issues)!;
        (_rules, _frames) = (compiled.Rules, compiled.Program.Frames);
        _binder = new(_rules, _frames.Zone, 20_000);
        _listener = new(_rules);
        _trees = new(_rules);
        var sources = new SourceReader(_rules, [], TimeSpan.FromSeconds(2), Clock, _frames.Zone);
        var evaluator = new DiagnosisEvaluator(compiled.Program);
        _gatherer = new(_frames, evaluator, new ReplyFacts(_rules, _frames), sources);
        (_hazards, _severity) = (new(_rules, _frames), new(_frames));
        var discretion = new Discretion(_rules);
        (_plans, _replies, _explainer) = (new(_rules, _frames, discretion), new(_rules, _frames, discretion), new(compiled.Program, evaluator));
        Answer = _engine.Diagnose(_complaint);
        Stages =
        [
            ("bind", () => _bound = _binder.Bind(_complaint, Clock.GetUtcNow())),
            ("classify", () => _hearing = _bound.Text.Length == 0 ? Hearing.Silence : _trees.Mark(_bound, _listener.Hear(_bound.Text, _bound.ReceivedAt), false)),
            ("evaluate", Evaluate),
            ("plan", Plan),
            ("ask", () => _questions = QuestionChooser.Choose(_known.Result, _known.Frame)),
            ("reply", () => _replies.Write(new ReplyRequest
            {
                Case = _planned, Plan = _plan, Hearing = _hearing, Acknowledged = [], Channel = "call", Audience = _bound.Audience,
            })),
            ("explain", () => _ = !_complaint.Explain ? null : _explainer.Explain(_subjects, _planned.Diagnosis, _known.Frame, backOffice: true, _questions)),
            ("serialise", () => AnswerJson.WriteUtf8(Answer, _engine.Rules)),
            ("whole", () => AnswerJson.WriteUtf8(_engine.Diagnose(_complaint), _engine.Rules)),
        ];
    }

    public Answer Answer { get; }

    /// <summary>In the order of an answer; each uses what those before it left. The last is the whole, through the front door.</summary>
    public (string Name, Action Run)[] Stages { get; }

    private void Evaluate()
    {
        _categories = _trees.Categories(_bound, _hearing);
        _subjects = _trees.Subjects(_bound, _categories);
        _known = _gatherer.GatherAsync(_bound, _hearing, _categories, _subjects, null, false, CancellationToken.None).AsTask().GetAwaiter().GetResult();
    }

    private void Plan()
    {
        var category = _categories.FirstOrDefault();
        var hazards = _hazards.Find(_hearing.Hazards, _known.Frame, category?.Id.Split('.')[0]);
        _planned = new PlanRequest
        {
            Diagnosis = _known.Result.Diagnosis,
            Hazards = hazards,
            Category = category,
            Severity = _severity.BeforeCauses(category, hazards, _known.Frame),
            Frame = _known.Frame,
            ReceivedAt = _bound.ReceivedAt,
            ToCustomer = false,
        };
        _plan = _plans.Write(_planned);
    }
}
