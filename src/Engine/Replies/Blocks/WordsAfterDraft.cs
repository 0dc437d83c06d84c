using DiagnosisEngine.Handling;

namespace DiagnosisEngine.Replies;

/// <summary>The words of shared sentences behind those that are written already.</summary>
internal sealed class WordsAfterDraft(MomentWords moments, ReplyDraft draft) : ISlotFiller
{
    public SlotText Of(string slot) => moments.Of(slot, draft);
}
