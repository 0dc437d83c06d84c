using System.Collections.Immutable;
using DiagnosisEngine.Handling;
using DiagnosisEngine.Model;

namespace DiagnosisEngine.Replies;

/// <summary>Writes the blocks that causes fill, in rank order.</summary>
internal sealed class CauseBlocks(SentenceWriter sentences, SlotWords words, Discretion discretion, CitationWriter citations)
{
    private readonly BasisBlock _basis = new(sentences, words, discretion, citations);

    public void Write(string block, ReplyCase reply, ReplyDraft draft)
    {
        if (block == BlockNames.Amounts) WriteAmounts(reply, draft);
        else if (block == BlockNames.Basis) _basis.Write(reply, draft);
        else
            foreach (var cause in reply.Case.Diagnosis.PlanFrom)
                if (SentenceOf(cause, block) is { } sentence) WriteSentence(cause, block, sentence, reply, draft);
    }

    private static Sentence? SentenceOf(Cause cause, string block) => block switch
    {
        BlockNames.Found => cause.Found,
        BlockNames.WeDo => cause.WeDo,
        BlockNames.YouCanDo => cause.YouCanDo,
        _ => null,
    };

    private void WriteSentence(Cause cause, string block, Sentence sentence, ReplyCase reply, ReplyDraft draft)
    {
        var context = reply.Context(new PlannedWords(words, reply.Case, reply.Request.Plan.Departments, reply.Request.Plan.Deadlines, cause));
        var what = $"{cause.Id}/{block}";
        var found = reply.Found(cause);
        if (block == BlockNames.Found && found is null)
        {
            // A visit only goes to look: that it found nothing is no gap.
            if (!cause.IsVisit) draft.LeaveOut(what, "not-found", null);
        }
        else if (block == BlockNames.Found && context.ToCustomer && !discretion.MayTell(found!, context.Facts)) draft.LeaveOut(what, "private", null);
        else draft.Add(block, what, NoneMeant(sentences.Write(sentence, context)));
    }

    /// <summary>A cause's sentence of which no wording is meant for the case is missing all the same.</summary>
    private static Spoken NoneMeant(Spoken spoken) => spoken is { Text: null, Why: null } ? spoken with { Why = "unknown-slot" } : spoken;

    /// <summary>Several causes with amounts are listed, each with its own; they are not added up.</summary>
    private void WriteAmounts(ReplyCase reply, ReplyDraft draft)
    {
        var request = reply.Case;
        if (request.Diagnosis.Causes.All(c => c.Amount is null)) return;
        var found = request.Diagnosis.Causes.Where(c => c.Amount is not null && reply.Found(c.Cause) is not null).ToArray();
        if (found.Length < 2) return;
        var parts = ImmutableArray.CreateBuilder<string>();
        foreach (var cause in found)
        {
            var amount = words.Amount(cause, request);
            if (amount.Text is not null && (!request.ToCustomer || discretion.MayTell(cause, request.Frame))) parts.Add($"{cause.Cause.Title} {amount.Text}");
            else draft.LeaveOut($"{cause.Cause.Id}/{BlockNames.Amounts}", amount.Why ?? "private", null);
        }
        if (parts.Count > 0) draft.Say(new(BlockNames.Amounts, BlockNames.Amounts, $"其中：{string.Join("，", parts)}。"));
    }
}
