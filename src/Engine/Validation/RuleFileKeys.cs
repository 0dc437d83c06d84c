using System.Collections.Frozen;

namespace DiagnosisEngine.Validation;

/// <summary>The keys each kind of file knows on any level, so that a right key at a wrong indent is told from a mistyped one.</summary>
internal static class RuleFileKeys
{
    private static readonly FrozenDictionary<RuleFileKind, FrozenSet<string>> Keys = new Dictionary<RuleFileKind, string>
    {
        [RuleFileKind.Tree] = "title handles status owner reviewed-by effective-from shares otherwise unknown root parts because ask branches first all conclude go explains when share amount apart note notes source estimate",
        [RuleFileKind.Causes] = "causes title knowledge department liable severity kind respond-within resolve-within expected-end onward refusal found we-do you-can-do basis playbook dimensions never-say note notes article text when",
        [RuleFileKind.Categories] = "categories title matter unreachable group intents severity raise signals codes strong weak not when text note notes",
        [RuleFileKind.Vocabulary] = "facts title type choices many unit range source ask heard fresh effort none private read from recheck note notes",
        [RuleFileKind.Cases] = "given cases name text at place facts acknowledged cause todo expect status category hazards gate causes rank question not-excluded amounts plan reply note notes department severity respond-by resolve-by escalations says never-says cites gaps channel",
        [RuleFileKind.Regulation] = "title kind issuer document-number place except sectors versions effective-from effective-to in-force-checked articles number requires text-read figures note notes value per before after mean act on rows",
        [RuleFileKind.Overlay] = "title disable in-force-checked note notes",
        [RuleFileKind.Playbook] = "title knowledge never-say when handles raise-to steps say do ask text evidence id who within after note notes",
    }.ToFrozenDictionary(pair => pair.Key, pair => pair.Value.Split(' ').ToFrozenSet(StringComparer.Ordinal));

    public static IReadOnlySet<string>? Of(RuleFileKind kind) => Keys.GetValueOrDefault(kind);
}
