using System.Collections.Immutable;
using DiagnosisEngine.Classification;
using DiagnosisEngine.Evaluation;
using DiagnosisEngine.Expressions;
using DiagnosisEngine.Facts;
using DiagnosisEngine.Model;

namespace DiagnosisEngine.Answers;

/// <summary>
/// Evaluates the trees, reads the systems whose facts live paths wait for, and evaluates again until no system is left to ask.
/// Every round settles at least one fact of one system, so it ends.
/// </summary>
internal sealed class KnowledgeGatherer(KnowledgeFrames frames, DiagnosisEvaluator evaluator, ReplyFacts replyFacts, SourceReader sources)
{
    /// <param name="complaint">The request.</param>
    /// <param name="hearing">What its text says.</param>
    /// <param name="categories">The likely ones.</param>
    /// <param name="subjects">The trees that answer them.</param>
    /// <param name="known">What is known before, when the same complaint was looked at already: those systems are not read again. Null: what was told.</param>
    /// <param name="onTrial">Gates on trial count too.</param>
    /// <param name="cancellationToken">Ends the reading of systems.</param>
    public ValueTask<CaseKnowledge> GatherAsync(BoundComplaint complaint, Hearing hearing, ImmutableArray<Category> categories,
        ImmutableArray<Subject> subjects, FactSet? known, bool onTrial, CancellationToken cancellationToken)
    {
        var facts = known ?? Told(complaint, hearing);
        if (sources.Systems.IsEmpty)
        {
            // No system is there to be read for a tree or a reply, and there is no page of facts to fill.
            var only = Frame(complaint, facts);
            return new(new CaseKnowledge(facts, only, Evaluate(complaint, subjects, only, onTrial, null), sources.Undeclared));
        }
        return ReadSystemsAsync(complaint, hearing, categories, subjects, facts, onTrial, cancellationToken);
    }

    private async ValueTask<CaseKnowledge> ReadSystemsAsync(BoundComplaint complaint, Hearing hearing, ImmutableArray<Category> categories,
        ImmutableArray<Subject> subjects, FactSet facts, bool onTrial, CancellationToken cancellationToken)
    {
        var reports = new List<SourceReport>();
        var late = new HashSet<string>(StringComparer.Ordinal);
        var looked = new List<int>();
        while (true)
        {
            var frame = Frame(complaint, facts);
            var result = Evaluate(complaint, subjects, frame, onTrial, looked);
            var wanted = Unread(result.LiveFacts, frame, facts);
            if (wanted.Count == 0)
            {
                var told = replyFacts.Of(result.Diagnosis, hearing, categories, complaint.Channel, frame).ToArray();
                wanted = Unread(told, frame, facts);
                if (wanted.Count == 0) return new CaseKnowledge(facts, frame, result, [.. Merge(reports), .. NotConnected(looked, told, frame), .. sources.Undeclared]);
            }
            looked.Clear();
            foreach (var round in await sources.ReadAsync(complaint, categories, wanted, late, cancellationToken).ConfigureAwait(false))
            {
                facts = facts.With(round.Evidence);
                reports.Add(round.Report);
                if (round.Report.Status == SourceReport.TimedOut) late.Add(round.Report.System);
            }
        }
    }

    private FactFrame Frame(BoundComplaint complaint, FactSet facts) => frames.Create(new CaseContext
    {
        Facts = facts,
        Now = complaint.ReceivedAt,
        OccurredOn = complaint.OccurredOn,
        Place = complaint.Region,
        TextGiven = complaint.Text.Length > 0,
        PendingSystems = sources.Systems,
    });

    private EvaluationResult Evaluate(BoundComplaint complaint, ImmutableArray<Subject> subjects, FactFrame frame, bool onTrial, List<int>? looked) =>
        subjects.IsEmpty ? EvaluationResult.NoTree : evaluator.Evaluate(subjects, frame, complaint.Explain, onTrial, looked);

    /// <summary>What the request gives and what was heard in its text.</summary>
    public static FactSet Told(BoundComplaint complaint, Hearing hearing) =>
        new(hearing.Facts.IsEmpty ? complaint.Given : [.. complaint.Given, .. Heard(hearing, complaint.ReceivedAt)]);

    private ILookup<string, FactDefinition> Unread(IEnumerable<string> ids, FactFrame frame, FactSet facts)
    {
        var open = new List<int>();
        foreach (var slot in ids.Select(frames.Symbols.FactSlot))
            if (frame.Fact(slot).State == OperandState.Open)
                frame.AppendOpenFacts(slot, open);
        return (from fact in open.Where(frame.MayReadSystems).Select(frames.Symbols.Fact)
                from origin in fact.Sources
                where origin.System is not null && sources.Systems.Contains(origin.System)
                    && !facts.Evidence.Any(e => e.Fact == fact.Id && e.Origin == origin)
                select (origin.System, fact)).ToLookup(pair => pair.System, pair => pair.fact, StringComparer.Ordinal);
    }

    private static IEnumerable<Evidence> Heard(Hearing hearing, DateTimeOffset at) => hearing.Facts.Select(heard => Heard(heard, at));

    private static Evidence Heard(HeardFact heard, DateTimeOffset at) => new(heard.Fact.Id,
        heard.Value is null ? EvidenceState.None : EvidenceState.Known, heard.Value, FactOrigin.Customer, at, heard.At);

    private static ImmutableArray<SourceReport> Merge(List<SourceReport> reports) =>
    [
        .. from report in reports
           group report by report.System into calls
           orderby calls.Key
           select new SourceReport(calls.Key, calls.FirstOrDefault(c => c.Status != "ok")?.Status ?? "ok", calls.Sum(c => c.ElapsedMs))
           {
               Unreadable = [.. calls.SelectMany(c => c.Unreadable).Distinct()],
               Facts = [.. calls.SelectMany(c => c.Facts)],
           },
    ];

    /// <summary>What systems could have told that nobody registered: an agent sees what is missing, and why a customer was asked.</summary>
    private IEnumerable<SourceReport> NotConnected(List<int> looked, IEnumerable<string> told, FactFrame frame)
    {
        foreach (var id in told) frame.AppendGround(frames.Symbols.FactSlot(id), looked);
        return from slot in looked.Distinct()
               where frame.Fact(slot).State is OperandState.Open or OperandState.Unknowable && frame.MayReadSystems(slot)
               let fact = frames.Symbols.Fact(slot)
               from origin in fact.Sources
               where origin.System is not null && !sources.Systems.Contains(origin.System) && !frame.Context.Facts.Evidence.Any(piece => piece.Fact == fact.Id && piece.Origin == origin)
               group new SourceFact(fact, SourceFactState.Missing, null) by origin.System into missing
               orderby missing.Key
               select new SourceReport(missing.Key, SourceReport.NotConnected, 0) { Facts = [.. missing] };
    }
}
