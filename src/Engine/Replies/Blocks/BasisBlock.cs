using DiagnosisEngine.Handling;
using DiagnosisEngine.Model;

namespace DiagnosisEngine.Replies;

/// <summary>Writes what the causes rest on, in rank order.</summary>
internal sealed class BasisBlock(SentenceWriter sentences, SlotWords words, Discretion discretion, CitationWriter citations)
{
    public void Write(ReplyCase reply, ReplyDraft draft)
    {
        var causes = reply.Case.Diagnosis.PlanFrom;
        if (causes.IsEmpty) return;
        var lines = causes.SelectMany(cause => Read(cause, reply, draft)).ToList();
        foreach (var line in lines)
            if (!lines.Exists(line.IsSaidNearerBy)) line.Write(draft);
    }

    private List<BasisLine> Read(Cause cause, ReplyCase reply, ReplyDraft draft)
    {
        var context = reply.Context(new PlannedWords(words, reply.Case, reply.Request.Plan.Departments, reply.Request.Plan.Deadlines, cause));
        if (context.ToCustomer && reply.Found(cause) is { } secret && !discretion.MayTell(secret, context.Facts))
        {
            // An article tells its cause: neither is it stated, nor does its name stand beside the reply.
            if (!cause.Basis.IsEmpty) draft.LeaveOut($"{cause.Id}/{BlockNames.Basis}", "private", null);
            return [];
        }
        var lines = new List<BasisLine>();
        foreach (var entry in cause.Basis)
            if (Read(entry, cause, context, reply) is { } line)
                lines.Add(line);
        return lines;
    }

    /// <summary>What an article means is said of causes that were found and of visits that are owed; of a guess it is not.</summary>
    private BasisLine? Read(BasisEntry entry, Cause cause, in SpeechContext context, ReplyCase reply)
    {
        var cited = citations.Cite(entry, context.Facts.Context.Place, context.Facts.Context.OccurredOn, reply.Today, reply.Request.Audience, context.Telling.Form);
        if (cited == CitedArticle.OfAnotherPlace) return null;
        var what = cited == CitedArticle.PlaceUnknown ? $"{cause.Id}/{BlockNames.Basis}" : $"{entry.Regulation}/{entry.Article}";
        if (!cited.IsStated) return new(what, cited, new Spoken(null, cited.Why, cited.Detail));
        if (reply.Found(cause) is null && !cause.IsVisit) return new(what, cited, new Spoken(null, "not-found", cause.Id));
        var spoken = sentences.Write(entry.Text, context);
        return new(what, cited, spoken is { Text: null, Why: null } ? spoken with { Why = "unknown-slot" } : spoken);
    }
}
