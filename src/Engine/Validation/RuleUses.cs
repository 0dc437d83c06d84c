using DiagnosisEngine.Expressions;
using DiagnosisEngine.Model;
using DiagnosisEngine.Text;

namespace DiagnosisEngine.Validation;

/// <summary>Every place where rules name a fact or a figure; examples in <c>cases.yaml</c> do not count.</summary>
internal sealed class RuleUses
{
    private readonly HashSet<string> _facts = new(StringComparer.Ordinal);
    private readonly HashSet<string> _deciding = new(StringComparer.Ordinal);
    private readonly HashSet<string> _told = new(StringComparer.Ordinal);
    private readonly HashSet<string> _toldFigures = new(StringComparer.Ordinal);
    private readonly HashSet<(string Fact, string Choice)> _choices = [];
    private readonly Dictionary<(string Figure, string Path), SourceSpan> _figures = [];

    public RuleUses(RuleBase rules)
    {
        foreach (var fact in rules.Facts.Values)
            foreach (var formula in fact.From) Add(formula);
        foreach (var pack in rules.Packs.Values)
            if (pack.Identity is { } identity) _facts.Add(identity);
        foreach (var category in rules.Categories.Values) Add(category.Raise?.When);
        foreach (var signals in rules.Hazards.Values.SelectMany(hazard => hazard.Signals))
            foreach (var formula in signals.When) Add(formula);
        foreach (var figure in rules.Regulations.Values.SelectMany(r => r.Versions).SelectMany(v => v.Articles).SelectMany(a => a.Figures)) Add(figure);
        foreach (var tree in rules.Trees.Values) Add(tree);
        foreach (var cause in rules.Causes.Values) Add(cause);
        foreach (var playbook in rules.Playbooks.Values) Add(playbook);
        foreach (var sentence in rules.Blocks.Blocks.Values) Add(sentence);
        foreach (var technique in rules.Techniques)
        {
            Add(technique.When);
            foreach (var sentence in technique.Blocks.Values) Add(sentence);
        }
    }

    public bool Uses(string fact) => _facts.Contains(fact);

    /// <summary>
    /// Each figure that conditions, tables and deadlines need, with the first place of each file that does. A sentence whose slot is not known is
    /// left out for another wording, so sentences need none.
    /// </summary>
    public IEnumerable<(string Figure, SourceSpan At)> Figures => _figures.Select(pair => (pair.Key.Figure, pair.Value));

    /// <summary>Something names the figure, be it a sentence.</summary>
    public bool UsesFigure(string figure) => _toldFigures.Contains(figure) || _figures.Keys.Any(use => use.Figure == figure);

    /// <summary>A condition, a formula or a table names the fact.</summary>
    public bool Decides(string fact) => _deciding.Contains(fact);

    /// <summary>A sentence tells the fact.</summary>
    public bool IsTold(string fact) => _told.Contains(fact);

    /// <summary>Something holds the fact against the choice.</summary>
    public bool Names(string fact, string choice) => _choices.Contains((fact, choice));

    private void Add(string figure, SourceSpan at) => _figures.TryAdd((figure, at.Path), at);

    private void Add(Formula? formula)
    {
        if (formula is null) return;
        _facts.UnionWith(ExpressionWalk.Facts(formula.Root));
        AddChoices(formula);
        foreach (var figure in ExpressionWalk.All(formula.Root).OfType<FigureExpression>())
            Add(figure.Figure, formula.At);
    }

    private void Add(Figure figure)
    {
        if (figure.Table is { } table)
        {
            _facts.Add(table.On);
            _deciding.Add(table.On);
            foreach (var row in table.Rows) Add(row.When);
        }
        foreach (var happening in new[] { figure.Before, figure.After }.OfType<string>()) _facts.Add(happening);
    }

    private void Add(DecisionTree tree)
    {
        foreach (var node in TreeWalk.Nodes(tree))
        {
            if (node is AskNode ask) _facts.Add(ask.Fact);
            if (node is AllNode { Explains: { } total }) _facts.Add(total);
            if (node is not DecidingNode deciding) continue;
            foreach (var branch in deciding.Branches)
            {
                Add(branch.When);
                Add(branch.Amount);
            }
        }
    }

    private void Add(Cause cause)
    {
        Add(cause.Found);
        Add(cause.WeDo);
        Add(cause.YouCanDo);
        foreach (var entry in cause.Basis) Add(entry.Text);
        Add(cause.RespondWithin, cause.At);
        Add(cause.ResolveWithin, cause.At);
    }

    private void Add(Playbook playbook)
    {
        Add(playbook.When);
        foreach (var step in playbook.Steps)
        {
            Add(step.When);
            Add(step.Text);
            Add(step.Within, step.At);
            _facts.UnionWith(step.Facts);
            _facts.Add(step.After);
        }
    }

    private void Add(DeadlineRule? deadline, SourceSpan at)
    {
        if (deadline?.Figure is { } figure) Add(figure, at);
    }

    private void Add(Sentence? sentence)
    {
        foreach (var wording in sentence?.Wordings ?? [])
        {
            if (wording.When is { } when)
            {
                _facts.UnionWith(ExpressionWalk.Facts(when.Root));
                _toldFigures.UnionWith(ExpressionWalk.Figures(when.Root));
                AddChoices(when);
            }
            foreach (var part in wording.Template.Parts)
                if (part.Kind == TemplatePartKind.Figure) _toldFigures.Add(part.Text);
                else if (part.Kind == TemplatePartKind.Fact && _told.Add(part.Text)) _facts.Add(part.Text);
        }
    }

    private void AddChoices(Formula formula)
    {
        _deciding.UnionWith(ExpressionWalk.Facts(formula.Root));
        _choices.UnionWith(ChoiceTests.Of(formula.Root));
    }
}
