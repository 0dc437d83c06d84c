using System.Collections.Immutable;
using DiagnosisEngine.Handling;
using DiagnosisEngine.Model;

namespace DiagnosisEngine.Replies;

/// <summary>The moments that the shared sentences of a reply tell: each once, and none that another one makes idle.</summary>
internal sealed class MomentWords : ISlotFiller
{
    private const string RespondBy = "respond-by";
    private const string ResolveBy = "resolve-by";
    private const string ExpectedEnd = "expected-end";
    private readonly ISlotFiller _others;
    private readonly PlanDeadlines _deadlines;
    private readonly SlotText _respond;
    private readonly SlotText _resolve;
    private readonly SlotText _end;

    public MomentWords(ISlotFiller words, PlanDeadlines deadlines)
    {
        (_others, _deadlines) = (words, deadlines);
        (_respond, _resolve, _end) = (words.Of(RespondBy), words.Of(ResolveBy), words.Of(ExpectedEnd));
        var act = deadlines.ToldFirst.Act;
        if (_end.Text is not null)
        {
            // What is expected tonight is not promised for the day after tomorrow. Those who mend it are at work already: nobody comes to each home.
            if (deadlines.Resolve.At > deadlines.ExpectedEnd.At) _resolve = SlotText.Silent;
            if (act is null or LimitAct.Arrival) _respond = SlotText.Silent;
        }
        if (act is null && _respond.Text is not null && _respond.Text == _resolve.Text) _respond = SlotText.Silent;
    }

    /// <summary>What fills a slot.</summary>
    public SlotText Of(string slot) => slot switch
    {
        RespondBy => _respond,
        ResolveBy => _resolve,
        ExpectedEnd => _end,
        _ => _others.Of(slot),
    };

    /// <summary>What fills a slot after a text, which may tell the moment already.</summary>
    public SlotText Of(string slot, ReplyDraft after)
    {
        var word = Of(slot);
        return slot is RespondBy or ResolveBy && word.Text is { } said && after.Text.Contains(said, StringComparison.Ordinal) ? SlotText.Silent : word;
    }

    /// <summary>What sentences may ask as <c>case.respond</c>; null: it is not told.</summary>
    public ChoiceValue? Respond => _respond.Text is null ? null : new(Key(_deadlines.ToldFirst.Act, "contact"));

    /// <summary>What sentences may ask as <c>case.resolve</c>; null: it is not told.</summary>
    public ChoiceValue? Resolve => _resolve.Text is null ? null : new(Key(_deadlines.Resolve.Act, "done"));

    /// <summary>What sentences may ask as <c>case.ends</c>.</summary>
    public bool Ends => _end.Text is not null;

    /// <summary>Every word there is.</summary>
    public static ImmutableArray<string> Keys(string without) => [without, .. Enum.GetValues<LimitAct>().Select(act => Key(act, without))];

    private static string Key(LimitAct? act, string without) => act?.ToString().ToLowerInvariant() ?? without;
}
