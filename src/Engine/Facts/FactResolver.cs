using DiagnosisEngine.Expressions;
using DiagnosisEngine.Model;

namespace DiagnosisEngine.Facts;

/// <summary>
/// Weighs the sources of one fact. The first that knows decides when every better one cannot tell; only systems are waited for,
/// so an open question to a person never holds up what another already said.
/// </summary>
/// <param name="context">The case.</param>
/// <param name="unheardIsUnknowable">
/// What was not heard is not taken as absent: the reading under which conditions of S1 causes are judged.
/// </param>
internal readonly struct FactResolver(CaseContext context, bool unheardIsUnknowable)
{
    private static readonly Resolution Absent = new(Operand.None, null, [], null, false, false);
    private static readonly Resolution Unknowable = new(Operand.Unknowable, null, [], null, false, false);

    /// <param name="fact">A fact with sources, or a computed one whose formulas tell nothing.</param>
    /// <param name="evidence">All that was said of it.</param>
    /// <param name="identity">Of a fact that may only be read once the customer is verified: how far that is known; else null.</param>
    public Resolution Resolve(FactDefinition fact, ReadOnlySpan<Evidence> evidence, Operand? identity)
    {
        if (evidence is [{ State: EvidenceState.Known } only] && IsAlone(fact, only, identity)) return new(Operand.Known(only.Value!), only, [], null, false, false);
        return evidence.IsEmpty ? Unspoken(fact, identity) : Weigh(fact, [.. evidence], identity);
    }

    /// <summary>What a fact is of which nobody said anything and that no system can be read for.</summary>
    /// <param name="fact">A fact with sources.</param>
    /// <param name="silenceDenies">What was not heard is absent.</param>
    public static Resolution Unsaid(FactDefinition fact, bool silenceDenies)
    {
        var who = fact.Ask is null ? null : fact.Sources.FirstOrDefault(IsPerson);
        return who is not null ? Open(who, system: false, identity: null) : silenceDenies && IsHeardOnly(fact) ? Absent : Unknowable;
    }

    private Resolution Unspoken(FactDefinition fact, Operand? identity)
    {
        FactOrigin? next = null;
        var system = false;
        foreach (var origin in fact.Sources)
        {
            if (Silent(fact, origin, identity) != OperandState.Open) continue;
            next ??= origin;
            system |= origin.Kind == OriginKind.System;
        }
        return next is null ? Untold(fact, customerSpoke: false) : Open(next, system, identity);
    }

    private Resolution Weigh(FactDefinition fact, Evidence[] evidence, Operand? identity)
    {
        var standings = Standings(fact, evidence, identity);
        var decided = standings.FindIndex(s => s.Knows || s.IsPendingSystem);
        if (decided < 0 || !standings[decided].Knows) return Unsettled(fact, standings, identity);
        decided = Narrowest(standings, decided);
        var source = standings[decided].Piece!;
        return new(
            source.Value is { } value ? Operand.Known(value) : Operand.None,
            source,
            [.. standings.Where((s, i) => i != decided && s.Knows && Differs(s.Piece!, source)).Select(s => s.Piece!)],
            ValueAgreement.IsInterval(source.Value) ? WhoCanNarrow(fact, evidence) : null,
            WaitsForSystem: false, WaitsForIdentity: false);
    }

    /// <summary>The common case, without weighing: one exact and fresh value, and no system before it that is still to be read.</summary>
    private bool IsAlone(FactDefinition fact, Evidence only, Operand? identity)
    {
        if (ValueAgreement.IsInterval(only.Value) || (fact.Fresh is { } fresh && only.At < context.Now - fresh)) return false;
        foreach (var origin in fact.Sources)
        {
            if (origin == only.Origin) return true;
            if (origin.Kind == OriginKind.System && Silent(fact, origin, identity) == OperandState.Open) return false;
        }
        return true;
    }

    private Resolution Unsettled(FactDefinition fact, List<SourceStanding> standings, Operand? identity)
    {
        var open = standings.FindIndex(s => s.State == OperandState.Open);
        return open >= 0
            ? Open(standings[open].Origin, standings.Exists(s => s.IsPendingSystem), identity)
            : Untold(fact, standings.Exists(s => s.Piece is not null && s.Origin.Kind == OriginKind.Customer));
    }

    private static Resolution Open(FactOrigin next, bool system, Operand? identity) =>
        new(Operand.Open, null, [], next, system, next.Kind == OriginKind.System && identity is { State: OperandState.Open });

    /// <summary>What was not heard in the words of a customer who spoke is absent.</summary>
    private Resolution Untold(FactDefinition fact, bool customerSpoke) =>
        IsHeardOnly(fact) && context.TextGiven && !unheardIsUnknowable && !customerSpoke ? Absent : Unknowable;

    private List<SourceStanding> Standings(FactDefinition fact, Evidence[] evidence, Operand? identity)
    {
        var spoken = evidence.GroupBy(e => e.Origin).ToDictionary(g => g.Key, g => SourceStanding.Of(g.Key, g));
        var standings = new List<SourceStanding>(fact.Sources.Length + spoken.Count);
        foreach (var origin in fact.Sources)
            standings.Add(spoken.Remove(origin, out var standing) ? Fresh(fact, standing) : new(origin, Silent(fact, origin, identity), null));
        foreach (var standing in spoken.Values.OrderBy(s => s.Origin.Kind == OriginKind.Agent).ThenBy(s => s.Origin.ToString(), StringComparer.Ordinal))
            standings.Add(Fresh(fact, standing));
        return standings;
    }

    private SourceStanding Fresh(FactDefinition fact, SourceStanding standing) =>
        fact.Fresh is { } fresh && standing.Piece is { } piece && piece.At < context.Now - fresh
            ? standing with { State = OperandState.Unknowable }
            : standing;

    private OperandState Silent(FactDefinition fact, FactOrigin origin, Operand? identity) => origin.Kind switch
    {
        OriginKind.System => !context.PendingSystems.IsEmpty && context.PendingSystems.Contains(origin.System!) && MayRead(identity) ? OperandState.Open : OperandState.Unknowable,
        OriginKind.Field => OperandState.Unknowable,
        _ => fact.Ask is null ? OperandState.Unknowable : OperandState.Open,
    };

    /// <summary>While the identity is open it may still be verified, so the fact stays open.</summary>
    private static bool MayRead(Operand? identity) =>
        identity is not { } known || known.State == OperandState.Open || known.Value is BooleanValue { IsTrue: true };

    private static bool IsHeardOnly(FactDefinition fact) => fact.Ask is null && fact.Sources.Contains(FactOrigin.Customer);

    /// <summary>A worse source that names a number inside the interval a better one gave does not contradict it: it says the same more exactly.</summary>
    private static int Narrowest(List<SourceStanding> standings, int decided)
    {
        for (var i = decided + 1; i < standings.Count && ValueAgreement.IsInterval(standings[decided].Piece!.Value); i++)
            if (standings[i] is { State: OperandState.Known } narrower && ValueAgreement.Narrows(narrower.Piece!.Value!, standings[decided].Piece!.Value!))
                decided = i;
        return decided;
    }

    /// <summary>Only what was merely heard is asked about; who was asked has said what they can.</summary>
    private static FactOrigin? WhoCanNarrow(FactDefinition fact, Evidence[] evidence)
    {
        if (fact.Ask is null || evidence.Any(e => e.Heard is null && IsPerson(e.Origin))) return null;
        return fact.Sources.FirstOrDefault(IsPerson);
    }

    private static bool IsPerson(FactOrigin origin) => origin.Kind is OriginKind.Customer or OriginKind.Agent;

    private static bool Differs(Evidence a, Evidence b) =>
        a.State != b.State || (a.Value is { } x && b.Value is { } y && !ValueAgreement.Agree(x, y));
}
