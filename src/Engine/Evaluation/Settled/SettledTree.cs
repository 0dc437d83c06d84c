using System.Collections.Immutable;
using DiagnosisEngine.Expressions;
using DiagnosisEngine.Model;

namespace DiagnosisEngine.Evaluation;

/// <summary>
/// One tree and its gates over settled facts: what a full diagnosis would conclude, and nothing beside it. Immutable, thread-safe.
/// </summary>
public sealed class SettledTree
{
    private readonly RulesInForce _rules;
    private readonly Way _start;
    private readonly Cell[] _cells;
    private readonly Conclusion[] _conclusions;
    private readonly SettledCondition[] _conditions;
    private readonly SettledAll[] _alls;

    internal SettledTree(RulesInForce rules, string id, Way start, Cell[] cells, Conclusion[] conclusions, SettledCondition[] conditions, SettledAll[] alls)
    {
        (_rules, Id, _start, _cells, _conclusions, _conditions, _alls) = (rules, id, start, cells, conclusions, conditions, alls);
    }

    /// <summary>The tree's id.</summary>
    public string Id { get; }

    /// <summary>
    /// The causes that these facts lead to. Not decided when a fact on the way was not set, or when a full diagnosis would find a danger it cannot exclude.
    /// </summary>
    /// <exception cref="ArgumentException">The facts were made for other rules.</exception>
    public Conclusion Conclude(SettledFacts facts)
    {
        ArgumentNullException.ThrowIfNull(facts);
        if (!facts.IsOf(_rules)) throw new ArgumentException("These facts were made for other rules.", nameof(facts));
        return Walk(_start, facts);
    }

    private Conclusion Walk(Way way, SettledFacts facts)
    {
        while (true)
        {
            way = Test(way, facts.Keys);
            if (way.Slot == Way.Conclusion) return _conclusions[way.At];
            if (way.Slot == Way.Condition) way = Read(_conditions[way.At], facts);
            else if (Unite(_alls[way.At], facts) is { } united) return united;
            else way = _alls[way.At].WhenNone;
        }
    }

    /// <summary>As far as tests of one fact lead. Cells of a number are ordered and the last holds every key, so a search ends within its test.</summary>
    private Way Test(Way way, long[] keys)
    {
        var cells = _cells;
        var (slot, at) = (way.Slot, way.At);
        unchecked
        {
            while (true)
            {
                if ((uint)slot < (uint)keys.Length)
                {
                    var key = keys[slot];
                    while (key >= cells[at].Upto) at++;
                }
                else if ((uint)~slot < (uint)keys.Length) at += (int)keys[~slot];
                else return new Way(slot, at);
                (slot, at) = cells[at].Next;
            }
        }
    }

    private static Way Read(SettledCondition condition, SettledFacts facts) => condition.When.Status(facts.Frame) switch
    {
        ConditionStatus.True => condition.Then,
        ConditionStatus.False => condition.Else,
        _ => condition.Undecided,
    };

    /// <summary>Null: no member found anything.</summary>
    private Conclusion? Unite(SettledAll all, SettledFacts facts)
    {
        var causes = ImmutableArray<Cause>.Empty;
        foreach (var member in all.Members)
        {
            var found = Walk(member, facts);
            if (!found.IsDecided) return found;
            foreach (var cause in found.Causes)
                if (!causes.Contains(cause))
                    causes = causes.Add(cause);
        }
        return causes.IsEmpty ? null : new Conclusion(causes);
    }
}
