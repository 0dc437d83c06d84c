using System.Collections.Immutable;
using DiagnosisEngine.Expressions;
using DiagnosisEngine.Facts;
using DiagnosisEngine.Handling;
using DiagnosisEngine.Model;

namespace DiagnosisEngine.Replies;

/// <summary>Writes the draft of a reply.</summary>
internal sealed class ReplyWriter
{
    private const string DefaultChannel = "call";
    private readonly RuleBase _rules;
    private readonly SentenceWriter _sentences;
    private readonly SlotWords _words;
    private readonly CauseBlocks _causes;
    private readonly StepWriter _steps;
    private readonly NeverSayBook _neverSay;
    private readonly CategoryPacks _packOf;
    private readonly ImmutableArray<(Technique Technique, CompiledFormula When)> _techniques;

    public ReplyWriter(RuleBase rules, KnowledgeFrames knowledge, Discretion discretion)
    {
        _rules = rules;
        _neverSay = new(rules);
        _packOf = new(rules);
        _techniques = [.. rules.Techniques.Select(technique => (technique, knowledge.Compile(technique.When)))];
        _sentences = new(knowledge, discretion);
        _words = new(rules, knowledge, discretion);
        _causes = new(_sentences, _words, discretion, new(rules));
        _steps = new(knowledge, _sentences, new(rules, knowledge));
    }

    public Reply Write(ReplyRequest request)
    {
        var name = request.Channel ?? DefaultChannel;
        var channel = _rules.Channels.GetValueOrDefault(name);
        var telling = new Telling(channel?.Form ?? ReplyForm.Written, request.Case.Frame.Now.Year);
        request = request with { Case = request.Case with { ToCustomer = request.Audience == Audience.Customer, Telling = telling } };
        var moments = new MomentWords(slot => _words.Of(slot, request.Case, request.Plan.Departments, request.Plan.Deadlines, null), request.Plan.Deadlines);
        var properties = CaseProperties.Of(request, name, _packOf);
        moments.Tell(properties);
        var reply = new ReplyCase(request, new(request.Case.Frame, properties));
        var technique = Technique(reply.Frame);
        var draft = new ReplyDraft(new(_neverSay, NeverSay(request)));
        var (script, context) = (reply.Context(moments.Of), reply.Context(slot => moments.Of(slot, draft.Text)));
        foreach (var block in BlockOrder.Of(BlockOrder.Written(channel?.Order, technique?.Order), request))
            WriteBlock(block, technique, reply, script, context, draft);
        if (channel?.Limit is { } limit) draft.Fit(limit);
        return new(draft.Text, name, technique?.Id, draft.Citations, draft.Gaps)
        {
            TechniqueBecause = request.Audience == Audience.Customer ? null : technique?.Because,
        };
    }

    /// <summary>The first that holds; null: none does.</summary>
    private Technique? Technique(CaseFrame frame)
    {
        foreach (var (technique, when) in _techniques)
            if (when.Status(frame) == ConditionStatus.True)
                return technique;
        return null;
    }

    private void WriteBlock(string block, Technique? technique, ReplyCase reply, SpeechContext script, SpeechContext context, ReplyDraft draft)
    {
        if (block == BlockNames.HazardScript) WriteScript(reply, script, draft);
        else if (BlockNames.IsFilled(block)) _causes.Write(block, reply, draft);
        else if (block == BlockNames.Apology && !MayApologise(reply)) return;
        else if ((technique?.Blocks.GetValueOrDefault(block) ?? _rules.Blocks.Blocks.GetValueOrDefault(block)) is { } sentence)
            draft.Add(block, block, _sentences.Write(sentence, context));
    }

    /// <summary>Nobody admits a fault that was not found.</summary>
    private static bool MayApologise(ReplyCase reply) => reply.Frame.Case("liable").Value is ChoiceValue { Key: "operator" };

    /// <summary>The words of the scripts, gravest danger first. Those that were read out already are not said again.</summary>
    private void WriteScript(ReplyCase reply, SpeechContext context, ReplyDraft draft)
    {
        var request = reply.Request;
        foreach (var id in request.Case.Hazards.Where(h => !request.Acknowledged.Contains(h.Hazard.Id)).Select(h => h.Playbook).Distinct())
        {
            if (!_rules.Playbooks.TryGetValue(id, out var playbook)) continue;
            var (what, steps) = ($"{id}/{BlockNames.HazardScript}", new StepList());
            _steps.Write(playbook, context, request.Case.ReceivedAt, steps);
            foreach (var step in steps.Steps.Where(s => s.Kind == StepKind.Say))
                if (step.DependsOnCase) draft.LeaveOut(what, "unknown-slot", step.Text);
                else draft.Say(new(BlockNames.HazardScript, what, step.Text));
            foreach (var unsaid in steps.Unsaid) draft.Add(BlockNames.HazardScript, what, unsaid);
        }
    }

    /// <summary>Of all replies, of the playbooks that run and of the causes behind the plan.</summary>
    private IEnumerable<Phrase> NeverSay(ReplyRequest request) => _rules.Blocks.NeverSay
        .Concat(request.Plan.Playbooks.Select(id => _rules.Playbooks.GetValueOrDefault(id)).OfType<Playbook>().SelectMany(p => p.NeverSay))
        .Concat(request.Case.Diagnosis.PlanFrom.SelectMany(c => c.NeverSay));
}
