using System.Collections.Immutable;
using DiagnosisEngine.Answers;
using DiagnosisEngine.Cases;
using DiagnosisEngine.Compilation;
using DiagnosisEngine.Evaluation;
using DiagnosisEngine.Issues;
using DiagnosisEngine.Model;
using DiagnosisEngine.Packs;

namespace DiagnosisEngine;

/// <summary>
/// The front door: rules in, answers out. Immutable and thread-safe; one engine serves a whole process.
/// </summary>
public sealed class DecisionEngine
{
    private readonly DecisionEngineOptions _options;
    private readonly ComplaintBinder _binder;
    private readonly ComplaintEvaluator _evaluator;
    private readonly DecisionProgram _program;
    private readonly CaseRunner _cases;

    private DecisionEngine(CompiledRules compiled, DecisionEngineOptions options)
    {
        Rules = compiled.Rules;
        _options = options;
        _program = compiled.Program;
        var zone = compiled.Program.Frames.Zone;
        _binder = new ComplaintBinder(Rules, zone, options.MaxTextLength);
        var sources = new SourceReader(Rules, options.Sources, options.SourceTimeLimit, options.Clock, zone);
        _evaluator = new ComplaintEvaluator(compiled.Program, Rules, sources, options.TreeEngine);
        _cases = new CaseRunner(Rules, DiagnoseAsync);
        _evaluator.Prepare(DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(options.Clock.GetUtcNow(), zone).DateTime));
    }

    /// <summary>The rules it answers with.</summary>
    public RuleBase Rules { get; }

    /// <summary>Reads, checks and compiles a folder of rules.</summary>
    /// <param name="folder">The folder that holds <c>groups.yaml</c> and the packs.</param>
    /// <param name="options">Null: defaults.</param>
    public static RuleLoad Load(string folder, DecisionEngineOptions? options = null)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(folder);
        var issues = new List<Issue>();
        options ??= new DecisionEngineOptions();
        return Load(new RuleFolderReader().Read([folder, .. options.Overlays], issues), options, issues);
    }

    /// <summary>Checks and compiles rules that somebody holds: those of an earlier load, or of an author who asks what is wrong with them.</summary>
    /// <param name="files">All of them; <see cref="DecisionEngineOptions.RulesFolder"/> and <see cref="DecisionEngineOptions.Overlays"/> are not read.</param>
    /// <param name="options">Null: defaults.</param>
    public static RuleLoad Load(RuleFiles files, DecisionEngineOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(files);
        return Load(files, options ?? new DecisionEngineOptions(), []);
    }

    private static RuleLoad Load(RuleFiles files, DecisionEngineOptions options, List<Issue> issues)
    {
        var compiled = RuleReader.Read(files, issues);
        var sorted = IssueWriter.Sort(issues);
        var engine = compiled is null ? null : new DecisionEngine(compiled, options);
        return new RuleLoad(engine, sorted, new IssueWriter(files.Files).Write(sorted)) { Files = files };
    }

    /// <summary>Answers a complaint. Fact sources are awaited; hosts with a message loop use <see cref="DiagnoseAsync"/>.</summary>
    /// <exception cref="ComplaintException">The request names what the rules do not know, or gives a fact of the wrong type.</exception>
    public Answer Diagnose(Complaint complaint) => DiagnoseAsync(complaint).GetAwaiter().GetResult();

    /// <summary>Answers a complaint.</summary>
    /// <exception cref="ComplaintException">The request names what the rules do not know, or gives a fact of the wrong type.</exception>
    public async Task<Answer> DiagnoseAsync(Complaint complaint, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(complaint);
        return await _evaluator.EvaluateAsync(_binder.Bind(complaint, _options.Clock.GetUtcNow()), cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Hears a complaint without running a tree.</summary>
    /// <exception cref="ComplaintException">The request names what the rules do not know, or gives a fact of the wrong type.</exception>
    public ClassificationAnswer Classify(Complaint complaint)
    {
        ArgumentNullException.ThrowIfNull(complaint);
        return _evaluator.Classify(_binder.Bind(complaint, _options.Clock.GetUtcNow()));
    }

    /// <summary>Runs a case of <c>cases.yaml</c> and tells what comes out otherwise than written.</summary>
    public Task<CaseOutcome> RunCaseAsync(RuleCase one, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(one);
        return _cases.RunAsync(one, cancellationToken);
    }

    /// <summary>Runs the cases of the rules. Those that fail are errors, those of drafts notes; those marked as to do are told once they pass.</summary>
    /// <param name="which">Null: all.</param>
    /// <param name="cancellationToken">Stops between two cases.</param>
    public Task<ImmutableArray<Issue>> CheckCasesAsync(Func<RuleCase, bool>? which = null, CancellationToken cancellationToken = default) =>
        _cases.CheckAsync([.. Rules.Packs.Values.SelectMany(pack => pack.Cases).Where(which ?? (_ => true))], cancellationToken);

    /// <summary>The rules as they stand at a place and moment, for programs that hold every fact and want conclusions alone: no allocation, no explanation.</summary>
    /// <param name="region">Null: national figures only.</param>
    /// <param name="receivedAt">The moment of <c>now</c> and of gates. Null: the clock of the options.</param>
    /// <param name="occurredAt">The day whose figures count. Null: that of receipt.</param>
    /// <exception cref="ComplaintException">The region is unknown, or a time is far off.</exception>
    public RulesInForce InForce(string? region = null, DateTimeOffset? receivedAt = null, DateTimeOffset? occurredAt = null)
    {
        var (now, day) = _binder.BindPlaceAndTime(region, receivedAt ?? _options.Clock.GetUtcNow(), occurredAt);
        return new RulesInForce(_program, region, now, day);
    }
}
