using System.Collections.Immutable;
using DiagnosisEngine.Expressions;
using DiagnosisEngine.Model;
using DiagnosisEngine.Text;
using DiagnosisEngine.Validation;

namespace DiagnosisEngine.Sheets;

/// <summary>Gathers the numbers that the rules of one folder state, and the entries of the source that each is stated for.</summary>
internal sealed class StatedNumbers
{
    private readonly RuleBase _rules;
    private readonly Func<SourceSpan, bool> _isOurs;
    private readonly Dictionary<string, ImmutableHashSet<string>> _figureIds = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ImmutableHashSet<string>> _playbookIds = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<(Formula Where, NumberSide Side, ImmutableHashSet<string> Ids)>> _figureSides = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<(SourceSpan At, ImmutableHashSet<string> Ids)>> _deadlines = new(StringComparer.Ordinal);
    private readonly List<StatedNumber> _stated = [];

    private StatedNumbers(RuleBase rules, Func<SourceSpan, bool> isOurs) => (_rules, _isOurs) = (rules, isOurs);

    public static IReadOnlyList<StatedNumber> Of(RuleBase rules, Func<SourceSpan, bool> isOurs)
    {
        var numbers = new StatedNumbers(rules, isOurs);
        foreach (var cause in rules.Causes.Values.Where(cause => !cause.Knowledge.IsEmpty && isOurs(cause.At))) numbers.Add(cause);
        foreach (var tree in rules.Trees.Values.Where(tree => isOurs(tree.At))) numbers.Add(tree);
        foreach (var playbook in rules.Playbooks.Values) numbers.Add(playbook);
        foreach (var regulation in rules.Regulations.Values) numbers.Add(regulation);
        return [.. numbers._stated.DistinctBy(number => (number.At, number.Text, number.Side))];
    }

    private void Add(Cause cause)
    {
        var ids = cause.Knowledge.ToImmutableHashSet(StringComparer.Ordinal);
        Add(cause.RespondWithin, ids);
        Add(cause.ResolveWithin, ids);
        foreach (var sentence in new[] { cause.Found, cause.WeDo, cause.YouCanDo }.Concat(cause.Basis.Select(entry => entry.Text))) Add(sentence, ids);
        if (cause.Playbook is { } playbook) _playbookIds[playbook] = _playbookIds.GetValueOrDefault(playbook, []).Union(ids);
    }

    private void Add(DecisionTree tree)
    {
        var reach = new TreeReach(_rules, tree);
        foreach (var branch in TreeWalk.Nodes(tree).OfType<DecidingNode>().SelectMany(node => node.Branches))
        {
            var ids = reach.Ids(branch.Node);
            if (ids.IsEmpty) continue;
            Add(branch.When, ids);
            Add(branch.Amount, ids);
            if (branch.Share is { } share && share is not (0 or 100))
                Tell(new StatedNumber(new SheetAmount(share / 100, "", share), $"{share.ToString(System.Globalization.CultureInfo.InvariantCulture)} %", branch.ShareAt, ids) { ShareOf = tree.Id });
        }
    }

    private void Add(Playbook playbook)
    {
        if (!_playbookIds.TryGetValue(playbook.Id, out var ids)) return;
        // How long a step may take is the operator's own; only the figures it names are looked up.
        foreach (var step in playbook.Steps)
            if (step.Within?.Figure is { } figure) Use(figure, ids);
    }

    private void Add(DeadlineRule? rule, ImmutableHashSet<string> ids)
    {
        if (rule?.Figure is { } figure)
        {
            Use(figure, ids);
            if (!_deadlines.TryGetValue(figure, out var deadlines)) _deadlines[figure] = deadlines = [];
            deadlines.Add((rule.At, ids));
        }
        if (rule?.Duration is { } duration) foreach (var amount in SheetAmount.Of(duration)) Tell(new StatedNumber(amount, ValueWriter.Notation(duration), rule.At, ids));
    }

    private void Add(Sentence? sentence, ImmutableHashSet<string> ids)
    {
        foreach (var wording in sentence?.Wordings ?? [])
        {
            Add(wording.When, ids);
            foreach (var part in wording.Template.Parts)
            {
                if (part.Kind == TemplatePartKind.Figure) Use(part.Text, ids);
                if (part.Kind != TemplatePartKind.Plain) continue;
                foreach (var number in SheetQuantityReader.Read(part.Text).Where(number => number.IsMeasured && !number.IsLoose))
                    Tell(new StatedNumber(number.Amount, number.Text, wording.Template.At, ids));
            }
        }
    }

    private void Add(Formula? formula, ImmutableHashSet<string> ids)
    {
        if (formula is null) return;
        foreach (var (limit, side) in FormulaLimits.Of(formula.Root))
        {
            if (limit is FigureExpression figure)
            {
                Use(figure.Figure, ids);
                if (side == NumberSide.Unsaid) continue;
                if (!_figureSides.TryGetValue(figure.Figure, out var sides)) _figureSides[figure.Figure] = sides = [];
                sides.Add((formula, side, ids));
            }
            else if (limit is LiteralExpression { Value: { } value })
                foreach (var amount in SheetAmount.Of(value)) Tell(new StatedNumber(amount, ValueWriter.Notation(value), formula.At, ids, side));
        }
    }

    private void Add(Regulation regulation)
    {
        foreach (var figure in regulation.Versions.SelectMany(version => version.Articles).SelectMany(article => article.Figures))
        {
            var ids = _figureIds.GetValueOrDefault(figure.Name, []);
            if (figure.Value is { } value)
                foreach (var amount in SheetAmount.Of(value))
                {
                    Tell(new StatedNumber(amount, ValueWriter.Notation(value), figure.At, ids));
                    foreach (var (at, of) in _deadlines.GetValueOrDefault(figure.Name, [])) Tell(new StatedNumber(amount, $"{ValueWriter.Notation(value)}（${figure.Name}）", at, of) { Figure = figure.Name });
                    foreach (var (where, side, of) in _figureSides.GetValueOrDefault(figure.Name, [])) Tell(new StatedNumber(amount, "$" + figure.Name, where.At, of, side));
                }
            foreach (var row in figure.Table?.Rows ?? [])
            {
                foreach (var amount in SheetAmount.Of(row.Value)) Tell(new StatedNumber(amount, ValueWriter.Notation(row.Value), row.When.At, ids));
                foreach (var (limit, side) in FormulaLimits.Of(row.When.Root))
                    if (limit is LiteralExpression { Value: { } bound })
                        foreach (var amount in SheetAmount.Of(bound)) Tell(new StatedNumber(amount, ValueWriter.Notation(bound), row.When.At, ids, side));
            }
        }
    }

    private void Use(string figure, ImmutableHashSet<string> ids) => _figureIds[figure] = _figureIds.GetValueOrDefault(figure, []).Union(ids);

    private void Tell(StatedNumber number)
    {
        if (_isOurs(number.At)) _stated.Add(number);
    }
}
