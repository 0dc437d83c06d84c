using NRules.Fluent.Dsl;

namespace DiagnosisEngine.NRules.Cases;

/// <summary>Mass event: so many of a kind at one place within a short time.</summary>
[Name("cases: mass event")]
[Priority(10)]
internal sealed class MassEventRule(LiveCaseLimits limits) : Rule
{
    public override void Define()
    {
        IGrouping<(string, string, string), RecentReport> reports = null!;
        When().Query(() => reports, q => q.Match<RecentReport>()
            .GroupBy(r => ValueTuple.Create(r.Kind, r.PlaceKind, r.Place))
            .Where(g => g.Count() >= limits.MassEvent));
        Then().Yield(_ => new MassEvent(reports.Key.Item1, reports.Key.Item2, reports.Key.Item3, reports.Count()));
    }
}

/// <summary>Repeat: the same customer, the same kind.</summary>
[Name("cases: repeated complaint")]
internal sealed class RepeatRule(LiveCaseLimits limits) : Rule
{
    public override void Define()
    {
        IGrouping<(string, string), CustomerReport> reports = null!;
        When().Query(() => reports, q => q.Match<CustomerReport>()
            .GroupBy(r => ValueTuple.Create(r.Customer, r.Kind))
            .Where(g => g.Count() >= limits.Repeat));
        Then().Yield(_ => new RepeatedComplaint(reports.Key.Item1, reports.Key.Item2, reports.Count()));
    }
}

/// <summary>Overdue promise: its time has passed and the case is not closed.</summary>
[Name("cases: overdue promise")]
internal sealed class OverduePromiseRule : Rule
{
    public override void Define()
    {
        Promise promise = null!;
        When().Match(() => promise, p => p.IsDue);
        Then().Yield(_ => new OverduePromise(promise.Case.Id, promise.Case.PromisedBy!.Value));
    }
}

/// <summary>Hot spot: so many of any kind at one place.</summary>
[Name("cases: hot spot")]
internal sealed class HotSpotRule(LiveCaseLimits limits) : Rule
{
    public override void Define()
    {
        IGrouping<(string, string), PlaceReport> reports = null!;
        When().Query(() => reports, q => q.Match<PlaceReport>()
            .GroupBy(r => ValueTuple.Create(r.PlaceKind, r.Place))
            .Where(g => g.Count() >= limits.HotSpot));
        Then().Yield(_ => new HotSpot(reports.Key.Item1, reports.Key.Item2, reports.Count()));
    }
}
