using DiagnosisEngine.Compilation;
using DiagnosisEngine.Facts;
using DiagnosisEngine.Model;
using DiagnosisEngine.Text;

namespace DiagnosisEngine.Evaluation;

/// <summary>
/// The rules as they stand at one place and moment: the figures in force there, the gates that count on that day. For programs that hold every fact and want
/// conclusions alone, at the cost of a walk. Thread-safe; keep it as long as the moment may stand for the cases judged.
/// </summary>
public sealed class RulesInForce
{
    private readonly Dictionary<string, Entry> _trees;
    private readonly DecisionProgram _program;
    private readonly string? _place;
    private readonly DateOnly _occurredOn;
    private readonly Figure?[] _figures;

    internal RulesInForce(DecisionProgram program, string? place, DateTimeOffset now, DateOnly occurredOn)
    {
        _program = program;
        _place = place;
        _occurredOn = occurredOn;
        Now = now;
        _trees = Frames.Rules.Trees.Keys.ToDictionary(id => id, _ => new Entry(), StringComparer.Ordinal);
        var symbols = program.Frames.Symbols;
        Missing = [.. Enumerable.Range(0, symbols.FactCount).Select(slot => FactKey.Missing(symbols.Fact(slot)))];
        _figures = new Figure?[symbols.FigureCount];
        for (var slot = 0; slot < _figures.Length; slot++)
            _figures[slot] = program.Frames.Figures.Find(symbols.Figure(slot), _place, _occurredOn)?.Figure;
    }

    /// <summary>The moment.</summary>
    public DateTimeOffset Now { get; }

    /// <summary>The keys of facts of which nothing was said.</summary>
    internal long[] Missing { get; }

    internal KnowledgeFrames Frames => _program.Frames;

    /// <summary>Room for the facts of a case.</summary>
    public SettledFacts NewFacts() => new(this);

    /// <summary>The slot of a fact: look it up once, not for every case.</summary>
    /// <exception cref="ArgumentException">No fact has this id.</exception>
    public int FactSlot(string fact)
    {
        ArgumentNullException.ThrowIfNull(fact);
        return Frames.Symbols.TryFactSlot(fact, out var slot) ? slot : throw Unknown("fact", fact, Frames.Rules.Facts.Keys, nameof(fact));
    }

    /// <summary>The number of an answer of a choice.</summary>
    /// <param name="slot">The fact's slot.</param>
    /// <param name="choice">The answer's key.</param>
    /// <exception cref="ArgumentException">The fact has no such answer.</exception>
    public int ChoiceNumber(int slot, string choice)
    {
        ArgumentNullException.ThrowIfNull(choice);
        var fact = Frames.Symbols.Fact(slot);
        var number = FactKey.Of(choice, fact);
        return number >= 0 ? number : throw Unknown("choice", choice, fact.Choices.Select(c => c.Key), nameof(choice));
    }

    /// <summary>A tree with the gates before it. Compiled when it is first asked for; keep it, or ask again at the cost of a look-up.</summary>
    /// <exception cref="ArgumentException">No tree has this id, or it does not answer on this day.</exception>
    public SettledTree Tree(string id)
    {
        ArgumentNullException.ThrowIfNull(id);
        if (!_trees.TryGetValue(id, out var entry)) throw Unknown("tree", id, Frames.Rules.Trees.Keys, nameof(id));
        // Two threads may compile the same tree; both results are the same.
        return entry.Tree ??= Compile(id);
    }

    internal Figure? Figure(int slot) => _figures[slot];

    private SettledTree Compile(string id)
    {
        var source = Frames.Rules.Trees[id];
        var day = DateOnly.FromDateTime(Now.DateTime);
        if (!source.IsInUse || !source.IsEffective(day)) throw new ArgumentException($"The tree '{id}' does not answer on {day:yyyy-MM-dd}.", nameof(id));
        var tree = _program.Tree(id);
        return new SettledTreeCompiler(this).Compile(tree, _program.GatesBefore(tree, day));
    }

    private static ArgumentException Unknown(string kind, string name, IEnumerable<string> known, string parameter)
    {
        var nearest = NearestName.Find(name, known);
        return new ArgumentException($"unknown {kind} '{ShortQuote.Of(name)}'" + (nearest is null ? "." : $"; did you mean '{nearest}'?"), parameter);
    }

    private sealed class Entry
    {
        private volatile SettledTree? _tree;

        public SettledTree? Tree
        {
            get => _tree;
            set => _tree = value;
        }
    }
}
