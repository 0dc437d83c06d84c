using System.Collections.Immutable;
using DiagnosisEngine.Classification;
using DiagnosisEngine.Evaluation;
using DiagnosisEngine.Facts;
using DiagnosisEngine.Handling;
using DiagnosisEngine.Model;

namespace DiagnosisEngine.Answers;

/// <summary>
/// Facts that no tree tests but the plan and the reply tell or test: slots, conditions of steps, escalations, hazards, shared sentences of the channel.
/// Of hazards and escalations only those that watch such a complaint: no gas system is asked because the power is out. A danger of another
/// pack is followed up all the same once anything of what it rests on has been told.
/// </summary>
internal sealed class ReplyFacts(RuleBase rules, KnowledgeFrames frames)
{
    /// <summary>Ids of facts, each once; computed ones are named themselves.</summary>
    public IEnumerable<string> Of(Diagnosis diagnosis, Hearing hearing, ImmutableArray<Category> categories, string channel, FactFrame frame)
    {
        var packs = Packs(categories);
        var causes = diagnosis.PlanFrom;
        var playbooks = causes.Select(c => c.Playbook).Concat(hearing.Hazards.Select(h => h.Playbook))
            .OfType<string>().Where(rules.Playbooks.ContainsKey).Select(id => rules.Playbooks[id])
            .Concat(rules.Playbooks.Values.Where(p => p.When is not null && EscalationFinder.Watches(p, categories.FirstOrDefault())));
        var sentences = causes.SelectMany(c => new[] { c.Found, c.WeDo, c.YouCanDo }.Concat(c.Basis.Select(b => b.Text)))
            .Concat(playbooks.SelectMany(p => p.Steps).Select(s => s.Text)).OfType<Sentence>();
        var wordings = sentences.SelectMany(s => s.Wordings).ToArray();
        var formulas = wordings.Select(w => w.When)
            .Concat(playbooks.Select(p => p.When)).Concat(playbooks.SelectMany(p => p.Steps).Select(s => s.When))
            .Concat(categories.Select(c => c.Raise?.When))
            .Concat(rules.Hazards.Values.SelectMany(h => h.Signals).SelectMany(s => s.When.Where(when => s.Pack is null || packs.Contains(s.Pack) || IsTold(when, frame))))
            .OfType<Formula>();
        return formulas.SelectMany(f => frames.Compile(f).FactSlots).Select(slot => frames.Symbols.Fact(slot).Id)
            .Concat(wordings.SelectMany(w => w.Template.Parts).Where(p => p.Kind == TemplatePartKind.Fact).Select(p => p.Text))
            .Concat(Shared(channel, packs))
            .Distinct(StringComparer.Ordinal);
    }

    /// <summary>Of the sentences that every trade shares, what this channel and this trade need.</summary>
    private IEnumerable<string> Shared(string channel, HashSet<string> packs)
    {
        var order = rules.Channels.TryGetValue(channel, out var known) ? known.Order : [];
        var wordings = order.SelectMany(block => rules.Techniques.Select(t => t.Blocks.GetValueOrDefault(block)).Append(rules.Blocks.Blocks.GetValueOrDefault(block)))
            .OfType<Sentence>().SelectMany(sentence => sentence.Wordings).ToArray();
        var tested = wordings.Select(w => w.When).OfType<Formula>().Concat(rules.Techniques.Select(t => t.When)).SelectMany(f => frames.Compile(f).FactSlots).Select(slot => frames.Symbols.Fact(slot).Id);
        var owned = packs.Select(pack => rules.Packs[pack].Facts).ToArray();
        return wordings.SelectMany(w => w.Template.Parts).Where(p => p.Kind == TemplatePartKind.Fact).Select(p => p.Text).Concat(tested)
            .Where(fact => owned.Any(facts => facts.ContainsKey(fact)));
    }

    private bool IsTold(Formula formula, FactFrame frame)
    {
        if (frame.Context.PendingSystems.IsEmpty) return false;
        var ground = new List<int>();
        frame.AppendGround(frames.Compile(formula), ground);
        return ground.Exists(slot => frame.Context.Facts.Evidence.Any(piece => piece.State != EvidenceState.Unknowable && piece.Fact == frames.Symbols.Fact(slot).Id));
    }

    /// <summary>The packs the complaint may belong to, with those they use.</summary>
    private HashSet<string> Packs(ImmutableArray<Category> categories) =>
        [.. rules.Packs.Values.Where(pack => pack.Categories.Any(categories.Contains)).SelectMany(pack => pack.Uses.Prepend(pack.Id))];
}
