using DiagnosisEngine.Evaluation;
using DiagnosisEngine.Expressions;

namespace DiagnosisEngine.Replies;

/// <summary>Any complaint whose diagnosis has come so far: nothing else is known of it yet.</summary>
internal sealed class StatusFrame(DiagnosisStatus status, TimeZoneInfo zone) : Frame
{
    public override DateTimeOffset Now => DateTimeOffset.UnixEpoch;

    public override TimeZoneInfo Zone => zone;

    public override Operand Fact(int slot) => Operand.Open;

    public override Operand Figure(int slot) => Operand.Open;

    public override Operand Case(string property) => property == CaseProperties.Status ? Operand.Known(CaseProperties.Of(status)) : Operand.Open;

    public override void AppendOpenFacts(int slot, List<int> into) { }

    public override void AppendOpenFactsOfFigure(int slot, List<int> into) { }
}
