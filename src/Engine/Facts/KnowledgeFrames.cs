using System.Collections.Concurrent;
using System.Collections.Immutable;
using DiagnosisEngine.Expressions;
using DiagnosisEngine.Model;

namespace DiagnosisEngine.Facts;

/// <summary>Makes the frames in which formulas of one rule base are evaluated. Immutable but for a cache; shared by all threads.</summary>
internal sealed class KnowledgeFrames
{
    private readonly ConcurrentDictionary<Formula, CompiledFormula> _compiled = new(ReferenceEqualityComparer.Instance);
    private readonly FormulaCompiler _compiler;
    private readonly ImmutableArray<CompiledFormula>[] _from;
    private readonly int[] _identities;

    public KnowledgeFrames(RuleBase rules)
    {
        Rules = rules;
        Zone = TimeZoneInfo.FindSystemTimeZoneById(rules.Zone);
        Figures = new FigureBook(rules);
        Symbols = new SymbolTable(rules.Facts.Values, Figures.Names);
        _compiler = new FormulaCompiler(Symbols);
        _from = [.. rules.Facts.Values.Select(fact => fact.From.Select(Compile).ToImmutableArray())];
        _identities = [.. rules.Facts.Values.Select(IdentitySlot)];
    }

    public RuleBase Rules { get; }

    public TimeZoneInfo Zone { get; }

    public FigureBook Figures { get; }

    public SymbolTable Symbols { get; }

    public FactFrame Create(CaseContext context) => new(this, context, unheardIsUnknowable: false);

    /// <summary>Compiles a formula once, however often it is asked for.</summary>
    public CompiledFormula Compile(Formula formula) => _compiled.GetOrAdd(formula, static (f, compiler) => compiler.Compile(f), _compiler);

    /// <summary>How a computed fact follows from others, first that is known; empty for facts with sources.</summary>
    internal ImmutableArray<CompiledFormula> From(int slot) => _from[slot];

    /// <summary>The fact that must be true before this one is read from a system; negative: none.</summary>
    internal int Identity(int slot) => _identities[slot];

    private int IdentitySlot(FactDefinition fact)
    {
        if (!fact.ReadOnlyVerified) return -1;
        var pack = Rules.Packs.Values.FirstOrDefault(p => p.Facts.ContainsKey(fact.Id));
        var identity = pack is null ? null
            : pack.Identity ?? pack.Uses.Select(used => Rules.Packs.GetValueOrDefault(used)?.Identity).FirstOrDefault(i => i is not null);
        return identity is not null && Symbols.TryFactSlot(identity, out var slot) ? slot : -1;
    }
}
