using System.Collections.Immutable;
using DiagnosisEngine.Evaluation;
using DiagnosisEngine.Facts;
using DiagnosisEngine.Model;

namespace DiagnosisEngine.Handling;

/// <summary>What a customer may be told. What is computed from a private fact is as private as that fact.</summary>
internal sealed class Discretion
{
    private readonly RuleBase _rules;
    private readonly ImmutableArray<string> _identities;
    private readonly ILookup<string, string> _factsOfFigures;
    private readonly Dictionary<string, ImmutableArray<string>> _restsOn = new(StringComparer.Ordinal);
    private readonly ImmutableHashSet<string> _reckoned;
    private readonly ILookup<string, string> _amounts;
    private readonly ILookup<string, string> _paths;

    public Discretion(RuleBase rules)
    {
        _rules = rules;
        _identities = [.. rules.Packs.Values.Select(pack => pack.Identity).OfType<string>().Distinct()];
        _factsOfFigures = (
            from regulation in rules.Regulations.Values
            from version in regulation.Versions
            from article in version.Articles
            from figure in article.Figures
            where figure.Table is not null
            select (figure.Name, figure.Table!.On)).Distinct().ToLookup(p => p.Name, p => p.On, StringComparer.Ordinal);
        foreach (var fact in rules.Facts.Values) _restsOn[fact.Id] = RestsOn(fact);
        var amounts = AmountFormulas.Of(rules).ToArray();
        _reckoned = [.. amounts.Select(pair => pair.Cause)];
        _amounts = FactsByCause(amounts);
        _paths = FactsByCause(PathConditions.Of(rules));
    }

    /// <summary>As it stands in one case.</summary>
    public CaseDiscretion In(FactFrame frame) =>
        new(this, [.. _identities.Where(identity => IsIdentified(identity, frame))]);

    /// <summary>The customer may be told the fact. Of a fact the rules do not know nothing is told.</summary>
    public bool MayTell(string fact, FactFrame frame) => MayTell(fact, identity => IsIdentified(identity, frame));

    /// <inheritdoc cref="MayTell(string, FactFrame)"/>
    public bool MayTell(string fact, Func<string, bool> isIdentified) =>
        _restsOn.TryGetValue(fact, out var origins) && origins.All(origin => MayTellItself(origin, isIdentified));

    /// <summary>The customer may be told all of the facts.</summary>
    public bool MayTell(IEnumerable<string> facts, FactFrame frame) => facts.All(fact => MayTell(fact, frame));

    /// <summary>The customer may be told what a cause amounts to. Of an amount no rule reckons nothing is told.</summary>
    public bool MayTellAmount(string cause, FactFrame frame) => MayTellAmount(cause, identity => IsIdentified(identity, frame));

    /// <inheritdoc cref="MayTellAmount(string, FactFrame)"/>
    public bool MayTellAmount(string cause, Func<string, bool> isIdentified) =>
        _reckoned.Contains(cause) && _amounts[cause].All(fact => MayTell(fact, isIdentified));

    /// <summary>
    /// The customer may be told that a cause was found: no condition that holds on the way rests on a fact that may not be told.
    /// Nobody knows what a cause named by the caller was found by, so every condition written on a way to it counts.
    /// </summary>
    public bool MayTell(RankedCause cause, FactFrame frame) => cause.IsNamed ? MayTell(_paths[cause.Cause.Id], frame)
        : MayTell(cause.Because.Where(step => step.Truth == StepTruth.True).SelectMany(step => step.Facts).Select(fact => fact.Fact), frame);

    /// <summary>The customer may be told the deadline: usage is no promise, and a private event stays private.</summary>
    public bool MayTell(Deadline deadline, FactFrame frame) => !deadline.IsPractice && MayTell(deadline.Facts, frame);

    private bool MayTellItself(string fact, Func<string, bool> isIdentified) => _rules.Facts[fact].Privacy switch
    {
        Privacy.Open => true,
        Privacy.Never => false,
        _ => Identities(fact).Any(isIdentified),
    };

    /// <summary>Identity counts only when nobody denies it.</summary>
    private static bool IsIdentified(string identity, FactFrame frame) => frame.Symbols.TryFactSlot(identity, out _)
        && frame.Reading(identity).Value is BooleanValue { IsTrue: true }
        && frame.Context.Facts.Evidence.All(e => e.Fact != identity || e.State != EvidenceState.Known || e.Value is BooleanValue { IsTrue: true });

    /// <summary>The facts that say whom we speak to: of the pack that has the fact, else of the packs that use it.</summary>
    private IEnumerable<string> Identities(string fact)
    {
        var owners = _rules.Packs.Values.Where(p => p.Facts.ContainsKey(fact)).ToArray();
        var own = owners.Select(p => p.Identity).OfType<string>().ToArray();
        return own.Length > 0 ? own
            : _rules.Packs.Values.Where(p => owners.Any(owner => p.Uses.Contains(owner.Id))).Select(p => p.Identity).OfType<string>();
    }

    private ILookup<string, string> FactsByCause(IEnumerable<(string Cause, Formula Formula)> formulas)
    {
        // A condition high in a tree stands before many causes.
        var mentions = new Dictionary<Formula, string[]>(ReferenceEqualityComparer.Instance);
        return formulas.SelectMany(pair => Mentioned(pair.Formula).Select(fact => (pair.Cause, Fact: fact)))
            .Distinct().ToLookup(pair => pair.Cause, pair => pair.Fact, StringComparer.Ordinal);

        string[] Mentioned(Formula formula) => mentions.TryGetValue(formula, out var facts) ? facts
            : mentions[formula] = [.. FactMentions.Of(formula.Root, _factsOfFigures).Distinct(StringComparer.Ordinal)];
    }

    /// <summary>The fact itself and everything it is computed from.</summary>
    private ImmutableArray<string> RestsOn(FactDefinition fact)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var waiting = new Stack<string>([fact.Id]);
        while (waiting.TryPop(out var next))
        {
            if (!_rules.Facts.TryGetValue(next, out var definition) || !seen.Add(next)) continue;
            foreach (var source in definition.From.SelectMany(formula => FactMentions.Of(formula.Root, _factsOfFigures))) waiting.Push(source);
        }
        return [.. seen];
    }
}
