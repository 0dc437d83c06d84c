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
    private readonly KnowledgeFrames _knowledge;
    private readonly SentenceWriter _sentences;
    private readonly SlotWords _words;
    private readonly CauseBlocks _causes;
    private readonly StepWriter _steps;
    private readonly NeverSayBook _neverSay;

    public ReplyWriter(RuleBase rules, KnowledgeFrames knowledge)
    {
        _rules = rules;
        _knowledge = knowledge;
        _neverSay = new(rules);
        var discretion = new Discretion(rules);
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
        var properties = CaseProperties.Of(request, name, _rules);
        moments.Tell(properties);
        var reply = new ReplyCase(request, new(request.Case.Frame, properties));
        var technique = _rules.Techniques.FirstOrDefault(t => _knowledge.Compile(t.When).Status(reply.Frame) == ConditionStatus.True);
        var draft = new ReplyDraft(new(_neverSay, NeverSay(request)));
        var context = reply.Context(moments.Of);
        foreach (var block in BlockOrder.Of(BlockOrder.Written(channel?.Order, technique?.Order), request))
            WriteBlock(block, technique, reply, context, moments, draft);
        if (channel?.Limit is { } limit) draft.Fit(limit);
        return new(draft.Text, name, technique?.Id, draft.Citations, draft.Gaps)
        {
            TechniqueBecause = request.Audience == Audience.Customer ? null : technique?.Because,
        };
    }

    private void WriteBlock(string block, Technique? technique, ReplyCase reply, SpeechContext context, MomentWords moments, ReplyDraft draft)
    {
        if (block == BlockNames.HazardScript) WriteScript(reply, context, draft);
        else if (BlockNames.Filled.Contains(block)) _causes.Write(block, reply, draft);
        else if (block == BlockNames.Apology && !MayApologise(reply)) return;
        else if ((technique?.Blocks.GetValueOrDefault(block) ?? _rules.Blocks.Blocks.GetValueOrDefault(block)) is { } sentence)
            draft.Add(block, block, _sentences.Write(sentence, context with { Words = slot => moments.Of(slot, draft.Text) }));
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
