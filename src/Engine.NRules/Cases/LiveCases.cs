using System.Reflection;
using NRules;
using NRules.Fluent;
using NRules.Fluent.Dsl;
using NRules.RuleModel;

namespace DiagnosisEngine.NRules.Cases;

/// <summary>
/// The cases under way, watched by rules that see them all at once. Fed by the stream of answers; time comes from the clock, and what is too old falls out of the
/// working memory, so findings that no longer hold go with it. One session, guarded by a lock: thread-safe.
/// </summary>
public sealed class LiveCases
{
    private readonly Lock _lock = new();
    private readonly TimeProvider _clock;
    private readonly LiveCaseLimits _limits;
    private readonly ISession _session;
    private readonly PriorityQueue<Action, DateTimeOffset> _due = new();
    private readonly Dictionary<string, Promise> _promises = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Kind, string PlaceKind, string Place), int> _recent = [];

    /// <summary>What rules have yielded. A look into the working memory would pass every case.</summary>
    private readonly HashSet<IFact> _yielded = new(ReferenceEqualityComparer.Instance);

    /// <param name="clock">Tells what is recent and what is due.</param>
    /// <param name="limits">Null: the defaults.</param>
    /// <param name="yours">Rules of your own over the same facts join.</param>
    public LiveCases(TimeProvider clock, LiveCaseLimits? limits = null, params Assembly[] yours)
    {
        ArgumentNullException.ThrowIfNull(clock);
        _clock = clock;
        _limits = limits ?? new();
        var definitions = new RuleDefinitionFactory().Create(new Rule[] { new MassEventRule(_limits), new RepeatRule(_limits), new OverduePromiseRule(), new HotSpotRule(_limits) });
        var repository = new RuleRepository();
        if (yours.Length > 0) repository.Load(from => from.From(yours));
        Factory = new RuleCompiler().Compile(definitions.Concat(repository.GetRuleSets().SelectMany(set => set.Rules)));
        _session = Factory.CreateSession();
        _session.Events.FactInsertedEvent += (_, inserted) => Note(inserted.Fact);
        _session.Events.FactRetractedEvent += (_, retracted) => Forget(retracted.Fact);
    }

    /// <summary>For events and for a look at the network.</summary>
    public ISessionFactory Factory { get; }

    /// <summary>A case comes in. One that is too old for a rule is no fact for it.</summary>
    public void Add(LiveCase one)
    {
        ArgumentNullException.ThrowIfNull(one);
        lock (_lock)
        {
            var now = _clock.GetUtcNow();
            var facts = new List<object>();
            Keep(facts, one.Places.Select(p => new RecentReport(one.Kind, p.Key, p.Value, one)), one.ReceivedAt + _limits.MassEventWithin, now);
            Keep(facts, one.Places.Select(p => new PlaceReport(p.Key, p.Value, one)), one.ReceivedAt + _limits.Within, now);
            if (one.Customer is not null) Keep(facts, [new CustomerReport(one.Customer, one.Kind, one)], one.ReceivedAt + _limits.Within, now);
            if (one.PromisedBy is { } by)
            {
                var promise = _promises[one.Id] = new Promise(one);
                facts.Add(promise);
                _due.Enqueue(() => Fall(promise), by);
            }
            _session.InsertAll(facts);
            Advance(now);
        }
    }

    /// <summary>A case is closed: its promise is kept or void. It still counts as having been reported.</summary>
    public void Close(string id)
    {
        lock (_lock)
        {
            if (_promises.Remove(id, out var promise)) _session.Retract(promise);
            Advance(_clock.GetUtcNow());
        }
    }

    /// <summary>What holds now, of a type that rules yield: <see cref="MassEvent"/>, <see cref="RepeatedComplaint"/>, <see cref="OverduePromise"/>, <see cref="HotSpot"/>, or one of your own.</summary>
    public IReadOnlyList<T> Current<T>()
    {
        lock (_lock)
        {
            Advance(_clock.GetUtcNow());
            return [.. _yielded.Select(fact => fact.Value).OfType<T>()];
        }
    }

    /// <summary>Recent cases of a kind at a place, as a host would count them itself.</summary>
    public int Recent(string kind, string placeKind, string place)
    {
        lock (_lock)
        {
            Advance(_clock.GetUtcNow());
            return _recent.GetValueOrDefault((kind, placeKind, place));
        }
    }

    private void Keep(List<object> facts, IEnumerable<object> some, DateTimeOffset until, DateTimeOffset now)
    {
        if (until <= now) return;
        foreach (var fact in some)
        {
            facts.Add(fact);
            _due.Enqueue(() => _session.Retract(fact), until);
        }
    }

    private void Note(IFact fact)
    {
        if (fact.Value is RecentReport report) _recent[Key(report)] = _recent.GetValueOrDefault(Key(report)) + 1;
        else if (fact.Value is not (PlaceReport or CustomerReport or Promise)) _yielded.Add(fact);
    }

    private void Forget(IFact fact)
    {
        _yielded.Remove(fact);
        if (fact.Value is RecentReport report && --_recent[Key(report)] == 0) _recent.Remove(Key(report));
    }

    private static (string Kind, string PlaceKind, string Place) Key(RecentReport report) => (report.Kind, report.PlaceKind, report.Place);

    private void Fall(Promise promise)
    {
        if (!_promises.ContainsKey(promise.Case.Id)) return;
        promise.IsDue = true;
        _session.Update(promise);
    }

    private void Advance(DateTimeOffset now)
    {
        while (_due.TryPeek(out var due, out var at) && at <= now)
        {
            _due.Dequeue();
            due();
        }
        _session.Fire();
    }
}
