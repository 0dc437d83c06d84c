using System.Collections.Immutable;

namespace DiagnosisEngine.Replies;

/// <summary>Which blocks a reply has, and in which order.</summary>
internal static class BlockOrder
{
    /// <summary>What is written where rules declare no channel.</summary>
    public static ImmutableArray<string> Plain { get; } =
        [BlockNames.Found, BlockNames.Amounts, BlockNames.WeDo, BlockNames.YouCanDo, BlockNames.Basis];

    /// <summary>A channel says which blocks there are; a technique may only rearrange them. Blocks it does not name keep their place.</summary>
    public static ImmutableArray<string> Written(ImmutableArray<string>? channel, ImmutableArray<string>? technique)
    {
        if (technique is not { } rearranged) return channel ?? Plain;
        if (channel is not { } order) return rearranged;
        var next = new Queue<string>(rearranged.Distinct().Where(order.Contains));
        var moved = next.ToHashSet(StringComparer.Ordinal);
        return [.. order.Distinct().Select(block => moved.Contains(block) ? next.Dequeue() : block)];
    }

    /// <summary>The blocks of a reply. A danger's script is not among them: it comes before every courtesy, wherever a channel names it.</summary>
    /// <param name="written">The blocks of channel and technique.</param>
    /// <param name="state">The block of how far the diagnosis has come; null: none.</param>
    public static List<string> Of(ImmutableArray<string> written, string? state)
    {
        var order = new List<string>(written.Length + 1);
        foreach (var block in written)
            if (!BlockNames.IsOfState(block) || block == state)
                order.Add(block);
        if (state is not null && !order.Contains(state)) order.Insert(PlaceOf(order), state);
        if (state == BlockNames.Understood) order.RemoveAll(IsOfCauses);
        order.Remove(BlockNames.HazardScript);
        return order;
    }

    private static bool IsOfCauses(string block) => block is BlockNames.Found or BlockNames.WeDo or BlockNames.YouCanDo or BlockNames.Basis or BlockNames.Amounts;

    private static int PlaceOf(List<string> order)
    {
        var first = order.FindIndex(IsOfCauses);
        return first < 0 ? order.Count : first;
    }
}
