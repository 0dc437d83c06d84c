using System.Collections.Immutable;
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

    /// <summary>By how far the diagnosis has come.</summary>
    private readonly ImmutableArray<SharedBlocks> _shared;

    public ReplyWriter(RuleBase rules, KnowledgeFrames knowledge, Discretion discretion)
    {
        _rules = rules;
        _neverSay = new(rules);
        _packOf = new(rules);
        _shared = SharedBlocks.ByStatus(rules, knowledge);
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
        var told = request.Case with { ToCustomer = request.Audience == Audience.Customer, Telling = telling };
        var moments = new MomentWords(new PlannedWords(_words, told, request.Plan.Departments, request.Plan.Deadlines, null), request.Plan.Deadlines);
        var pack = _packOf.Of(told.Category);
        var properties = new CaseProperties(request, new(name), pack is null ? null : new(pack), moments);
        var reply = new ReplyCase(request, told, new(told.Frame, properties));
        var sentences = _shared[(int)told.Diagnosis.Status].In(reply.Frame);
        var technique = sentences.Technique;
        var draft = new ReplyDraft(new(_neverSay, NeverSay(request)));
        var (script, context) = (reply.Context(moments), reply.Context(new WordsAfterDraft(moments, draft)));
        var isHeld = HazardFinder.HoldQuestions(told.Hazards, request.Acknowledged);
        if (!isHeld && request.HasUnread) WriteScript(reply, script, draft);
        foreach (var block in isHeld ? sentences.Held : sentences.Of(name).In(told.Diagnosis)) WriteBlock(block, reply, script, context, draft);
        if (channel?.Limit is { } limit) draft.Fit(limit);
        return new(draft.Text, name, technique?.Id, draft.Citations, draft.Gaps)
        {
            TechniqueBecause = request.Audience == Audience.Customer ? null : technique?.Because,
        };
    }

    private void WriteBlock(OutlinedBlock block, ReplyCase reply, in SpeechContext script, in SpeechContext context, ReplyDraft draft)
    {
        var name = block.Name;
        if (block.Sentence is null)
        {
            if (name == BlockNames.HazardScript) WriteScript(reply, script, draft);
            else _causes.Write(name, reply, draft);
        }
        else if (name != BlockNames.Apology || MayApologise(reply)) draft.Add(name, name, _sentences.Write(block.Sentence, context));
    }

    /// <summary>Nobody admits a fault that was not found.</summary>
    private static bool MayApologise(ReplyCase reply) => reply.Frame.Case("liable").Value is ChoiceValue { Key: "operator" };

    /// <summary>The words of the scripts, gravest danger first. Those that were read out already are not said again.</summary>
    private void WriteScript(ReplyCase reply, in SpeechContext context, ReplyDraft draft)
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
    private IEnumerable<Phrase> NeverSay(ReplyRequest request)
    {
        foreach (var phrase in _rules.Blocks.NeverSay) yield return phrase;
        foreach (var id in request.Plan.Playbooks)
            if (_rules.Playbooks.TryGetValue(id, out var playbook))
                foreach (var phrase in playbook.NeverSay)
                    yield return phrase;
        foreach (var cause in request.Case.Diagnosis.PlanFrom)
            foreach (var phrase in cause.NeverSay)
                yield return phrase;
    }
}
