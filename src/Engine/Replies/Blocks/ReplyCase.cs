using DiagnosisEngine.Evaluation;
using DiagnosisEngine.Handling;
using DiagnosisEngine.Model;

namespace DiagnosisEngine.Replies;

/// <summary>A request with what every block of its reply needs.</summary>
/// <param name="Request">The request.</param>
/// <param name="Case">Its case, as values are told in the reply.</param>
/// <param name="Frame">What conditions are judged in.</param>
internal sealed record ReplyCase(ReplyRequest Request, PlanRequest Case, CaseFrame Frame)
{
    /// <summary>The day of the reply, in the rules' zone.</summary>
    public DateOnly Today => DateOnly.FromDateTime(Frame.Now.DateTime);

    /// <summary>The cause as it was found; null: it only guards, or was reached by default.</summary>
    public RankedCause? Found(Cause cause) => Case.Diagnosis.Causes.FirstOrDefault(c => c.Cause.Id == cause.Id && c.Basis == CauseBasis.Conclusive);

    /// <summary>What sentences with these words are said in.</summary>
    public SpeechContext Context(ISlotFiller words) => new()
    {
        Facts = Case.Frame,
        Conditions = Frame,
        ToCustomer = Case.ToCustomer,
        Telling = Case.Telling,
        Words = words,
    };
}
