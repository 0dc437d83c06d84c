using DiagnosisEngine.Expressions;
using DiagnosisEngine.Facts;
using DiagnosisEngine.Model;

namespace DiagnosisEngine.Replies;

/// <summary>A case's facts together with what is known of the complaint itself: <c>case.emotion</c> and its like.</summary>
internal sealed class CaseFrame(FactFrame facts, CaseProperties properties) : Frame
{
    public override DateTimeOffset Now => facts.Now;

    public override DateValue Today => facts.Today;

    public override TimeZoneInfo Zone => facts.Zone;

    public override Operand Fact(int slot) => facts.Fact(slot);

    public override Operand Figure(int slot) => facts.Figure(slot);

    /// <summary>A property that does not apply is none: an emotion nobody heard, the liability of a cause nobody found.</summary>
    public override Operand Case(string property) => properties.Of(property) is { } value ? Operand.Known(value) : Operand.None;

    public override void AppendOpenFacts(int slot, List<int> into) => facts.AppendOpenFacts(slot, into);

    public override void AppendOpenFactsOfFigure(int slot, List<int> into) => facts.AppendOpenFactsOfFigure(slot, into);
}
