using System.Collections.Immutable;
using DiagnosisEngine.Evaluation;
using DiagnosisEngine.Facts;
using DiagnosisEngine.Model;

namespace DiagnosisEngine.Handling;

/// <summary>Fills the slots that are neither facts nor figures.</summary>
internal sealed class SlotWords(RuleBase rules, KnowledgeFrames knowledge, Discretion discretion)
{
    private readonly SentenceWriter _sentences = new(knowledge, discretion);

    /// <summary>What fills a slot.</summary>
    /// <param name="slot">Its word.</param>
    /// <param name="request">The case.</param>
    /// <param name="departments">Of the plan, lead first.</param>
    /// <param name="deadlines">Of the plan: the earliest of all causes.</param>
    /// <param name="cause">The cause that speaks; null: none, all of them.</param>
    public SlotText Of(string slot, PlanRequest request, ImmutableArray<string> departments, PlanDeadlines deadlines, Cause? cause) => slot switch
    {
        "category" => SlotText.Fixed(request.Category?.Title),
        "matter" => Matter(request),
        "causes" => Causes(request),
        "department" => SlotText.Of(First(cause, departments, withPhone: false)?.Title),
        "phone" => SlotText.Of(First(cause, departments, withPhone: true)?.Phone),
        "respond-by" => By(cause is null ? deadlines.ToldFirst : deadlines.Respond, request),
        "resolve-by" => By(deadlines.Resolve, request),
        "expected-end" => By(deadlines.ExpectedEnd, request),
        "amount" => Amount(request, cause),
        _ => SlotText.Unknown,
    };

    /// <summary>An amount stands in words only when its cause was found.</summary>
    public SlotText Amount(RankedCause ranked, PlanRequest request)
    {
        if (ranked.Amount is null) return SlotText.Unknown;
        if (ranked.Basis != CauseBasis.Conclusive) return SlotText.NotFound;
        if (request.ToCustomer && !discretion.MayTellAmount(ranked.Cause.Id, request.Frame)) return SlotText.Private;
        return SlotText.Of(request.Telling.Say(ranked.Amount, null, knowledge.Zone));
    }

    private SlotText Matter(PlanRequest request) => request.Category is not { } category ? SlotText.Unknown
        : category.Matter is { } matter && _sentences.Write(matter, new SpeechContext { Facts = request.Frame, ToCustomer = request.ToCustomer, Telling = request.Telling }) is { Text: not null } said
            ? new(said.Text) { IsFixed = said.IsFixed } : SlotText.Fixed(category.Title);

    /// <summary>Nobody says 17:31. What is told is never later than the limit.</summary>
    private static DateTimeOffset Even(DateTimeOffset at, PlanRequest request)
    {
        const int Minutes = 5;
        var even = at.AddTicks(-(at.TimeOfDay.Ticks % TimeSpan.FromMinutes(Minutes).Ticks));
        return even > request.ReceivedAt ? even : at;
    }

    /// <summary>The cause's own before those of the plan.</summary>
    private Department? First(Cause? cause, ImmutableArray<string> departments, bool withPhone) =>
        (cause is null ? null : First(cause.Departments, withPhone)) ?? First(departments, withPhone);

    private Department? First(ImmutableArray<string> departments, bool withPhone)
    {
        foreach (var id in departments)
            if (rules.Departments.TryGetValue(id, out var known) && (!withPhone || known.Phone is not null))
                return known;
        return null;
    }

    private SlotText Amount(PlanRequest request, Cause? cause)
    {
        var ranked = request.Diagnosis.Causes.Where(r => cause is null ? r.Amount is not null : r.Cause.Id == cause.Id).ToArray();
        return ranked is [var only] ? Amount(only, request) : SlotText.Unknown;
    }

    private SlotText Causes(PlanRequest request)
    {
        var found = request.Diagnosis.Causes.Where(r => r is { Basis: CauseBasis.Conclusive, Cause.IsVisit: false }).ToArray();
        if (found is []) return SlotText.NotFound;
        var told = found.Where(r => !request.ToCustomer || discretion.MayTell(r, request.Frame)).Select(r => r.Cause.Title).ToArray();
        return told is [] ? SlotText.Private : SlotText.Of(string.Join("、", told));
    }

    private SlotText By(Deadline deadline, PlanRequest request)
    {
        if (deadline.At is not { } at || !deadline.IsExact) return SlotText.Unknown;
        if (request.ToCustomer && !discretion.MayTell(deadline, request.Frame)) return SlotText.Private;
        var local = TimeZoneInfo.ConvertTime(at, knowledge.Zone);
        Value value = deadline.IsWholeDay ? new DateValue(DateOnly.FromDateTime(local.DateTime)) : new DateTimeValue(Even(local, request));
        return SlotText.Of(request.Telling.Say(value, null, knowledge.Zone));
    }
}
