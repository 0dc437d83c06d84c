using System.Collections.Immutable;
using DiagnosisEngine.Documents;
using DiagnosisEngine.Expressions;
using DiagnosisEngine.Issues;
using DiagnosisEngine.Model;
using DiagnosisEngine.Text;

namespace DiagnosisEngine.Validation;

/// <summary>The facts and figures that the formulas and sentences of one file may name.</summary>
internal sealed class BindingScope
{
    private const string UnknownFactCode = "DE2110";
    private const string UnknownFigureCode = "DE2111";

    private readonly BindingContext _context;
    private readonly string? _pack;
    private readonly TypeScope _types;

    public BindingScope(BindingContext context, string? pack, bool allowCase)
    {
        _context = context;
        _pack = pack;
        Facts = context.Facts.Values.Where(fact => context.Sees(pack, context.Names.Facts.PackOf(fact.Id)))
            .ToImmutableSortedDictionary(fact => fact.Id, fact => fact, StringComparer.Ordinal);
        _types = new TypeScope(Facts, context.Figures, allowCase, context.Zone);
    }

    public ImmutableSortedDictionary<string, FactDefinition> Facts { get; }

    public IEnumerable<string> Figures => _context.Figures.Keys;

    /// <summary>A condition, or a list of alternatives. Null when absent or wrong.</summary>
    public Formula? Condition(MappingReader reader, string key) => AnyOf(reader.Scalars(key), Condition);

    /// <summary>Conditions that each count, such as those of a hazard.</summary>
    public ImmutableArray<Formula> Conditions(MappingReader reader, string key) =>
        [.. reader.Scalars(key).Select(text => Condition(text)!).Where(formula => formula is not null)];

    public Formula? Condition(ScalarNode text) => Read(text, (formulas, at) => formulas.ReadCondition(text.Text, at));

    /// <summary>A test of one fact, or a list of alternatives.</summary>
    public Formula? Test(MappingReader reader, string key, FactDefinition fact) => AnyOf(reader.Scalars(key), text => Test(text, fact));

    public Formula? Test(ScalarNode text, FactDefinition fact) => Read(text, (formulas, at) => formulas.ReadTest(text.Text, at, fact));

    public Formula? Value(ScalarNode text, FactType type, Unit unit, bool many) =>
        Read(text, (formulas, at) => formulas.ReadFormula(text.Text, at, type, unit, many));

    /// <summary>The unit that a formula comes to by itself; null when it cannot be read.</summary>
    public Unit? UnitOf(ScalarNode text) => new FormulaReader(_types, []).UnitOf(text.Text, text.At);

    /// <summary>A fact named outside a formula.</summary>
    public FactDefinition? Fact(ScalarNode name)
    {
        if (Facts.TryGetValue(name.Text, out var fact)) return fact;
        if (Hidden(name.Text) is { } owner)
        {
            if (!IsToldElsewhere(name.Text)) _context.Add(BindingIssues.FactOfAnotherPack(name.At, name.Text, owner, _pack!));
        }
        else if (!_context.Names.Facts.IsIncomplete && !_context.Names.Facts.Contains(name.Text))
            _context.Add(BindingIssues.UnknownFact(name.At, name.Text, NearestName.Find(name.Text, Facts.Keys)));
        return null;
    }

    /// <summary>A fact that says when something happened.</summary>
    public string? Event(ScalarNode? name, string key)
    {
        if (name is null || Fact(name) is not { } fact) return null;
        if (fact.Type == FactType.DateTime) return fact.Id;
        _context.Add(BindingIssues.NotAnEvent(name.At, key, name.Text));
        return null;
    }

    /// <summary>A figure named outside a formula, without its dollar sign.</summary>
    public string? Figure(string name, SourceSpan at)
    {
        if (_context.Figures.ContainsKey(name)) return name;
        if (!_context.MayBeFigure(name)) _context.Add(BindingIssues.UnknownFigure(at, name, _context.NearestFigure(name), NearestName.Sharing(name, _context.Figures.Keys)));
        return null;
    }

    /// <summary>The pack's own file may declare it, where it could not be read; or it does, and was told that another pack has the name.</summary>
    private bool IsToldElsewhere(string fact) => _context.Names.Facts.IsIncomplete || _context.Names.Facts.IsDoubled(fact);

    private string? Hidden(string fact) => _context.Facts.ContainsKey(fact) ? _context.Names.Facts.PackOf(fact) : null;

    private static Formula? AnyOf(ImmutableArray<ScalarNode> texts, Func<ScalarNode, Formula?> read)
    {
        var formulas = texts.Select(read).ToList();
        if (formulas.Count == 0 || formulas.Any(f => f is null)) return null;
        return formulas.Count == 1 ? formulas[0] : FormulaReader.AnyOf([.. formulas.Select(f => f!)]);
    }

    private Formula? Read(ScalarNode text, Func<FormulaReader, SourceSpan, Formula?> read)
    {
        var found = new List<Issue>();
        var formula = read(new FormulaReader(_types, found), text.TextAt);
        foreach (var issue in found)
            if (Placed(issue, text) is { } placed) _context.Add(placed);
        return formula;
    }

    /// <summary>A name this pack cannot see gets the pack that has it; a name that an unreadable file may declare is passed over.</summary>
    private Issue? Placed(Issue issue, ScalarNode text)
    {
        var name = Slice(text, issue.At);
        if (issue.Code == UnknownFigureCode) return _context.MayBeFigure(name.TrimStart('$')) ? null : issue;
        if (issue.Code != UnknownFactCode) return issue;
        if (Hidden(name) is { } owner) return IsToldElsewhere(name) ? null : BindingIssues.FactOfAnotherPack(issue.At, name, owner, _pack!);
        return _context.Names.Facts.IsIncomplete || _context.Names.Facts.Contains(name) ? null : issue;
    }

    private static string Slice(ScalarNode text, SourceSpan at)
    {
        var start = at.Column - text.TextAt.Column;
        var length = at.EndColumn - at.Column;
        return at.Line == text.TextAt.Line && start >= 0 && length >= 0 && start + length <= text.Text.Length ? text.Text.Substring(start, length) : "";
    }
}
