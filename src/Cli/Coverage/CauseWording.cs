using DiagnosisEngine.Model;

namespace DiagnosisEngine.Cli.Coverage;

/// <summary>One way to say a sentence of a cause.</summary>
/// <param name="Key">Names it: <c>heating.air-lock/found[0]</c>.</param>
/// <param name="Template">The words.</param>
/// <param name="Basis">The article it speaks of; null: none.</param>
internal sealed record CauseWording(string Key, Template Template, BasisEntry? Basis)
{
    /// <summary>All that a cause says of its own, in written order.</summary>
    public static IEnumerable<CauseWording> Of(Cause cause)
    {
        (string Block, Sentence? Sentence, BasisEntry? Basis)[] sentences =
        [
            ("found", cause.Found, null), ("we-do", cause.WeDo, null), ("you-can-do", cause.YouCanDo, null),
            .. cause.Basis.Select(entry => ($"basis/{entry.Regulation}/{entry.Article}", (Sentence?)entry.Text, (BasisEntry?)entry)),
        ];
        return sentences.SelectMany(one => (one.Sentence?.Wordings ?? []).Select((wording, number) => new CauseWording($"{cause.Id}/{one.Block}[{number}]", wording.Template, one.Basis)));
    }
}
