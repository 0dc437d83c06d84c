using System.Collections.Immutable;
using DiagnosisEngine.Evaluation;
using DiagnosisEngine.Handling;

namespace DiagnosisEngine.Replies;

/// <summary>Which blocks a reply has, and in which order.</summary>
internal static class BlockOrder
{
    private static readonly ImmutableArray<string> OfCauses = [BlockNames.Found, BlockNames.WeDo, BlockNames.YouCanDo, BlockNames.Basis, BlockNames.Amounts];

    /// <summary>What is written where rules declare no channel.</summary>
    public static ImmutableArray<string> Plain { get; } =
        [BlockNames.Found, BlockNames.Amounts, BlockNames.WeDo, BlockNames.YouCanDo, BlockNames.Basis];

    /// <summary>The blocks of a reply.</summary>
    /// <param name="written">The channel's or the technique's order.</param>
    /// <param name="request">The case.</param>
    public static IEnumerable<string> Of(ImmutableArray<string> written, ReplyRequest request)
    {
        if (HazardFinder.HoldQuestions(request.Case.Hazards, request.Acknowledged)) return [BlockNames.HazardScript, BlockNames.Held];
        var state = StateOf(request.Case.Diagnosis);
        var order = written.Where(block => !BlockNames.OfState.Contains(block) || block == state).ToList();
        if (state is not null && !order.Contains(state)) order.Insert(PlaceOf(order), state);
        if (state == BlockNames.Understood) order.RemoveAll(OfCauses.Contains);
        order.Remove(BlockNames.HazardScript);
        // A danger comes before every courtesy, wherever a channel names it.
        return request.Case.Hazards.Any(h => !request.Acknowledged.Contains(h.Hazard.Id)) ? order.Prepend(BlockNames.HazardScript) : order;
    }

    private static string? StateOf(Diagnosis diagnosis) => diagnosis switch
    {
        { Status: DiagnosisStatus.NeedsFacts } or { Trees.IsEmpty: true, Causes.IsEmpty: true } => BlockNames.Understood,
        { Status: DiagnosisStatus.Undetermined } => BlockNames.Undetermined,
        _ => null,
    };

    private static int PlaceOf(List<string> order)
    {
        var first = order.FindIndex(OfCauses.Contains);
        return first < 0 ? order.Count : first;
    }
}
