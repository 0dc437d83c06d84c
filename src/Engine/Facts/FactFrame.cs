using System.Collections.Immutable;
using DiagnosisEngine.Expressions;
using DiagnosisEngine.Model;

namespace DiagnosisEngine.Facts;

/// <summary>One case as formulas see it. A fact is weighed when it is first looked at. For one thread.</summary>
internal sealed class FactFrame : Frame
{
    public const int MeaningsOfSilence = 4;

    private static readonly Resolution Unknowable = new(Operand.Unknowable, null, [], null, false, false);
    private static readonly Resolution Open = new(Operand.Open, null, [], null, false, false);
    private static readonly Resolution OpenToSystem = Open with { WaitsForSystem = true };
    private readonly KnowledgeFrames _frames;
    private readonly FactResolver _resolver;
    private readonly bool _unheardIsUnknowable;
    private readonly SaidOfFacts _said;
    private readonly bool _systemsPend;
    private readonly bool _silenceDenies;
    private SlotTable<Resolution> _weighed;
    private SlotsOnTheWay _onTheWay;
    private DateTimeOffset? _now;
    private DateValue? _today;
    private FactFrame? _wary;
    private FigureReader? _figures;

    /// <param name="frames">Of the rules.</param>
    /// <param name="context">The case.</param>
    /// <param name="unheardIsUnknowable">What was not heard is not taken as absent.</param>
    /// <param name="said">What was said, where it was looked up before.</param>
    public FactFrame(KnowledgeFrames frames, CaseContext context, bool unheardIsUnknowable, SaidOfFacts? said = null)
    {
        _frames = frames;
        Context = context;
        _unheardIsUnknowable = unheardIsUnknowable;
        _resolver = new FactResolver(context, unheardIsUnknowable);
        _systemsPend = !context.PendingSystems.IsEmpty;
        _silenceDenies = context.TextGiven && !unheardIsUnknowable;
        _said = said ?? new(frames.Symbols, context.Facts);
    }

    public CaseContext Context { get; }

    /// <summary>What follows from silence, as a number below <see cref="MeaningsOfSilence"/>: whether words were given, and whether what they leave out is unknowable.</summary>
    public int WhatSilenceMeans => (Context.TextGiven ? 1 : 0) + (_unheardIsUnknowable ? 2 : 0);

    /// <summary>Nothing was said of any of the facts, and no system is there to be read.</summary>
    public bool SaysNothingOf(ImmutableArray<int> slots) => !_systemsPend && !_said.HasAny(slots);

    /// <summary>The facts of which more than one thing was said: sources can differ on these alone. In order of their ids; null: none.</summary>
    public SortedSet<string>? ToldOften => _said.ToldOften;

    public override DateTimeOffset Now => _now ??= TimeZoneInfo.ConvertTime(Context.Now, _frames.Zone);

    public override DateValue Today => _today ??= new(DateOnly.FromDateTime(Now.DateTime));

    public override TimeZoneInfo Zone => _frames.Zone;

    public SymbolTable Symbols => _frames.Symbols;

    /// <summary>
    /// The same case where what was not heard is unknowable, not absent: conditions on the way to an S1 cause are judged in it,
    /// so that silence never rules out a danger.
    /// </summary>
    public FactFrame Wary => _unheardIsUnknowable || !Context.TextGiven ? this : _wary ??= new(_frames, Context, unheardIsUnknowable: true, _said);

    /// <summary>No place was given, and a figure looked up has no national value but has one somewhere.</summary>
    public bool PlaceWouldDecide => _figures is { PlaceWouldDecide: true } || _wary is { PlaceWouldDecide: true };

    private FigureReader Figures => _figures ??= new(_frames, this);

    public override Operand Fact(int slot) => Resolve(slot).Operand;

    public override Operand Figure(int slot) => Figures.Read(slot);

    public override Operand Case(string property) => Operand.Unknowable;

    /// <summary>The text that sets a figure here; null when none is in force.</summary>
    public FigureInForce? FigureInForce(int slot) => Figures.Find(slot);

    /// <summary>The text that sets a figure on the day of receipt, as limits count it.</summary>
    public FigureInForce? FigureOnReceipt(string name) => Figures.Find(name, DateOnly.FromDateTime(Now.DateTime));

    /// <summary>What a text's figure comes to in this case, whichever day the text was looked up for.</summary>
    public Operand ValueOf(FigureInForce figure) => Figures.Read(figure);

    /// <summary>What a fact comes to when all its sources are weighed.</summary>
    public FactReading Reading(string fact)
    {
        var resolution = Resolve(Symbols.FactSlot(fact));
        var operand = resolution.Operand;
        return new(operand.Value, operand.State == OperandState.None, operand.State == OperandState.Open, resolution.Source, resolution.Differing);
    }

    public Resolution Resolve(int slot)
    {
        // Most facts of most cases: nobody said anything of them, and no system is there to be read.
        if (!_systemsPend && !_said.Has(slot) && _frames.Unsaid(slot, _silenceDenies) is { } unsaid) return unsaid;
        return _weighed.Find(slot) ?? WeighOnce(slot);
    }

    public override void AppendOpenFacts(int slot, List<int> into)
    {
        var resolution = Resolve(slot);
        if (resolution.WaitsForIdentity) AppendOpenFacts(_frames.Identity(slot), into);
        else if (resolution.Next is not null) AddOnce(slot, into);
        else if (IsUnsettled(resolution.Operand) && _frames.From(slot) is { IsEmpty: false } from && _onTheWay.Add(slot))
        {
            foreach (var alternative in from)
                foreach (var source in alternative.FactSlots)
                    AppendOpenFacts(source, into);
            _onTheWay.Remove(slot);
        }
    }

    /// <summary>Whether systems may be read for a fact: one that is read for the verified alone, only once they are.</summary>
    public bool MayReadSystems(int slot) => IdentityOf(slot) is not { } identity || identity.Value is BooleanValue { IsTrue: true };

    /// <summary>A fact is another, or is computed from it.</summary>
    public bool DependsOn(int slot, int other)
    {
        if (slot == other) return true;
        if (!_onTheWay.Add(slot)) return false;
        var depends = _frames.From(slot).Any(from => from.FactSlots.Any(s => DependsOn(s, other)));
        _onTheWay.Remove(slot);
        return depends;
    }

    /// <summary>Adds what a formula rests on in the end, each once: no computed facts but those behind them, those of tables, and whose identity opens them.</summary>
    public void AppendGround(CompiledFormula formula, List<int> into)
    {
        foreach (var slot in formula.FactSlots) AppendGround(slot, into);
        foreach (var figure in formula.FigureSlots)
            if (FigureInForce(figure)?.Figure.Table is { } table && Symbols.TryFactSlot(table.On, out var on))
                AppendGround(on, into);
    }

    /// <summary>Adds the fact and what it rests on.</summary>
    public void AppendGround(int slot, List<int> into)
    {
        if (!_onTheWay.Add(slot)) return;
        AddOnce(slot, into);
        if (_frames.Identity(slot) >= 0) AppendGround(_frames.Identity(slot), into);
        foreach (var from in _frames.From(slot)) AppendGround(from, into);
        _onTheWay.Remove(slot);
    }

    public override void AppendOpenFactsOfFigure(int slot, List<int> into) => Figures.AppendOpenFacts(slot, into);

    public override bool MayBeToldAgain(int slot) => Resolve(slot).Next is not null;

    private static bool IsUnsettled(Operand operand) => operand.State == OperandState.Open || ValueAgreement.IsInterval(operand.Value);

    private static void AddOnce(int slot, List<int> into)
    {
        if (!into.Contains(slot)) into.Add(slot);
    }

    private Resolution WeighOnce(int slot)
    {
        if (_frames.StandsAlone(slot)) return _weighed.Add(slot, Weigh(slot));
        if (!_onTheWay.Add(slot)) return Unknowable;
        try
        {
            return _weighed.Add(slot, Weigh(slot));
        }
        finally
        {
            _onTheWay.Remove(slot);
        }
    }

    private Resolution Weigh(int slot)
    {
        var definition = Symbols.Fact(slot);
        var evidence = _said.Of(slot);
        var computed = _frames.From(slot);
        return computed.IsEmpty ? _resolver.Resolve(definition, evidence, IdentityOf(slot)) : Compute(definition, computed, evidence);
    }

    private Operand? IdentityOf(int slot) => _frames.Identity(slot) switch
    {
        KnowledgeFrames.ForEverybody => null,
        KnowledgeFrames.ForNobody => Operand.Unknowable,
        var who => Fact(who),
    };

    /// <summary>The first alternative that is known; one that waits for a system holds up those after it, one that waits for a person does not.</summary>
    private Resolution Compute(FactDefinition definition, ImmutableArray<CompiledFormula> alternatives, ReadOnlySpan<Evidence> evidence)
    {
        var open = false;
        foreach (var alternative in alternatives)
        {
            var operand = alternative.Value(this);
            if (operand.State is OperandState.Known or OperandState.None) return new(operand, null, [], null, false, false);
            if (operand.State != OperandState.Open) continue;
            open = true;
            if (WaitsForSystem(alternative)) return OpenToSystem;
        }
        var told = evidence.IsEmpty ? null : _resolver.Resolve(definition, evidence, null);
        return told is { Source: not null } ? told : open ? Open : Unknowable;
    }

    private bool WaitsForSystem(CompiledFormula formula)
    {
        foreach (var slot in formula.FactSlots)
            if (Resolve(slot) is { Operand.State: OperandState.Open, WaitsForSystem: true })
                return true;
        return false;
    }
}
