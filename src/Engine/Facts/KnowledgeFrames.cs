using System.Collections.Concurrent;
using System.Collections.Immutable;
using DiagnosisEngine.Expressions;
using DiagnosisEngine.Model;

namespace DiagnosisEngine.Facts;

/// <summary>Makes the frames in which formulas of one rule base are evaluated. Immutable but for caches; shared by all threads.</summary>
internal sealed class KnowledgeFrames
{
    /// <summary>Of a fact that systems may be read for at any time.</summary>
    internal const int ForEverybody = -1;

    /// <summary>Of a fact read for the verified alone where no pack says how that is known.</summary>
    internal const int ForNobody = -2;

    /// <summary>Cases of today share their places and days; a caller who goes through years of them starts afresh now and then.</summary>
    private const int MostPlacesAndDays = 500;

    private readonly ConcurrentDictionary<Formula, CompiledFormula> _compiled = new(ReferenceEqualityComparer.Instance);
    private readonly ConcurrentDictionary<(string? Place, DateOnly Day), PlacedFigures> _placed = [];
    private readonly FormulaCompiler _compiler;
    private readonly ImmutableArray<CompiledFormula>[] _from;
    private readonly int[] _identities;
    private readonly Resolution?[] _unsaid;
    private readonly Resolution?[] _denied;

    public KnowledgeFrames(RuleBase rules)
    {
        Rules = rules;
        Zone = rules.TimeZone;
        Figures = new FigureBook(rules);
        // Also those of a law without a date: conditions may name them, though they are in force nowhere.
        var named = rules.Regulations.Values.SelectMany(r => r.Versions).SelectMany(v => v.Articles).SelectMany(a => a.Figures).Select(figure => figure.Name);
        Symbols = new SymbolTable(rules.Facts.Values, named);
        _compiler = new FormulaCompiler(Symbols);
        _from = [.. rules.Facts.Values.Select(fact => fact.From.Select(Compile).ToImmutableArray())];
        _identities = [.. rules.Facts.Values.Select(IdentitySlot)];
        _unsaid = [.. rules.Facts.Values.Select(fact => fact.IsComputed ? null : FactResolver.Unsaid(fact, silenceDenies: false))];
        _denied = [.. rules.Facts.Values.Select(fact => fact.IsComputed ? null : FactResolver.Unsaid(fact, silenceDenies: true))];
    }

    public RuleBase Rules { get; }

    public TimeZoneInfo Zone { get; }

    public FigureBook Figures { get; }

    public SymbolTable Symbols { get; }

    public FactFrame Create(CaseContext context) => new(this, context, unheardIsUnknowable: false);

    /// <summary>Compiles a formula once, however often it is asked for.</summary>
    public CompiledFormula Compile(Formula formula) => _compiled.GetOrAdd(formula, static (f, compiler) => compiler.Compile(f), _compiler);

    /// <summary>The figures of a place (null: national ones only) and day.</summary>
    public PlacedFigures FiguresAt(string? place, DateOnly day)
    {
        if (_placed.TryGetValue((place, day), out var known)) return known;
        if (_placed.Count >= MostPlacesAndDays) _placed.Clear();
        return _placed.GetOrAdd((place, day), new PlacedFigures(Figures, Symbols, place, day));
    }

    /// <summary>How a computed fact follows from others, first that is known; empty for facts with sources.</summary>
    internal ImmutableArray<CompiledFormula> From(int slot) => _from[slot];

    /// <summary>The fact that must be true before this one is read from a system, or <see cref="ForEverybody"/>, or <see cref="ForNobody"/>.</summary>
    internal int Identity(int slot) => _identities[slot];

    /// <summary>What a fact is of which nobody said anything and that no system can be read for. Null: it is computed.</summary>
    /// <param name="slot">Of the fact.</param>
    /// <param name="silenceDenies">What was not heard is absent.</param>
    internal Resolution? Unsaid(int slot, bool silenceDenies) => (silenceDenies ? _denied : _unsaid)[slot];

    /// <summary>No other fact is looked at to weigh this one.</summary>
    internal bool StandsAlone(int slot) => _from[slot].IsEmpty && _identities[slot] < 0;

    private int IdentitySlot(FactDefinition fact)
    {
        if (!fact.ReadOnlyVerified) return ForEverybody;
        var owners = Rules.Packs.Values.Where(p => p.Facts.ContainsKey(fact.Id)).ToList();
        var used = owners.SelectMany(p => p.Uses).Select(id => Rules.Packs.GetValueOrDefault(id)).OfType<RulePack>();
        var users = Rules.Packs.Values.Where(p => owners.Any(owner => p.Uses.Contains(owner.Id)));
        var identity = owners.Concat(used).Concat(users).Select(p => p.Identity).FirstOrDefault(id => id is not null);
        return identity is not null && Symbols.TryFactSlot(identity, out var slot) ? slot : ForNobody;
    }
}
