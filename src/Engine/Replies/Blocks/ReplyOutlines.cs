using System.Collections.Immutable;
using DiagnosisEngine.Evaluation;

namespace DiagnosisEngine.Replies;

/// <summary>The blocks of a channel's replies in their order, by how far the diagnosis has come. Blocks of which nothing can be said are left out.</summary>
internal sealed class ReplyOutlines(ImmutableArray<string> written, SharedSentences sentences)
{
    private readonly ImmutableArray<OutlinedBlock> _settled = sentences.Outline(BlockOrder.Of(written, null));
    private readonly ImmutableArray<OutlinedBlock> _understood = sentences.Outline(BlockOrder.Of(written, BlockNames.Understood));
    private readonly ImmutableArray<OutlinedBlock> _undetermined = sentences.Outline(BlockOrder.Of(written, BlockNames.Undetermined));

    public ImmutableArray<OutlinedBlock> In(Diagnosis diagnosis) => diagnosis switch
    {
        { Status: DiagnosisStatus.NeedsFacts } or { Trees.IsEmpty: true, Causes.IsEmpty: true } => _understood,
        { Status: DiagnosisStatus.Undetermined } => _undetermined,
        _ => _settled,
    };
}
