using System.Collections.Frozen;
using System.Collections.Immutable;
using DiagnosisEngine.Model;

namespace DiagnosisEngine.Replies;

/// <summary>The sentences of blocks that are not filled from causes, as they may be said with one technique while a diagnosis has come so far.</summary>
internal sealed class SharedSentences
{
    /// <summary>The technique's own, and those of <c>blocks.yaml</c> that it does not replace. A block of which no wording is meant for such cases is not there.</summary>
    private readonly FrozenDictionary<string, Sentence> _byBlock;
    private readonly FrozenDictionary<string, ReplyOutlines> _byChannel;
    private readonly ReplyOutlines _withoutChannel;

    public SharedSentences(Technique? technique, RuleBase rules, StatusConditions conditions)
    {
        Technique = technique;
        var sentences = new Dictionary<string, Sentence>(rules.Blocks.Blocks, StringComparer.Ordinal);
        if (technique is not null)
            foreach (var (block, sentence) in technique.Blocks)
                sentences[block] = sentence;
        var meant = from pair in sentences
                    let wordings = pair.Value.Wordings.RemoveAll(wording => wording.When is { } when && conditions.RuleOut(when))
                    where !wordings.IsEmpty
                    select (pair.Key, Sentence: new Sentence(wordings));
        _byBlock = meant.ToFrozenDictionary(pair => pair.Key, pair => pair.Sentence, StringComparer.Ordinal);
        _byChannel = rules.Channels.Values.ToFrozenDictionary(channel => channel.Id,
            channel => new ReplyOutlines(BlockOrder.Written(channel.Order, technique?.Order), this), StringComparer.Ordinal);
        _withoutChannel = new(BlockOrder.Written(null, technique?.Order), this);
        Held = Outline([BlockNames.HazardScript, BlockNames.Held]);
    }

    /// <summary>Null: with none.</summary>
    public Technique? Technique { get; }

    /// <summary>A reply while a danger holds the questions back.</summary>
    public ImmutableArray<OutlinedBlock> Held { get; }

    /// <summary>Replies of a channel.</summary>
    public ReplyOutlines Of(string channel) => _byChannel.GetValueOrDefault(channel) ?? _withoutChannel;

    public ImmutableArray<OutlinedBlock> Outline(List<string> order) =>
    [
        .. from block in order
           let sentence = BlockNames.IsFilled(block) ? null : _byBlock.GetValueOrDefault(block)
           where sentence is not null || BlockNames.IsFilled(block)
           select new OutlinedBlock(block, sentence),
    ];
}
