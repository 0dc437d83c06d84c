using System.Collections.Immutable;
using System.Text.Json;
using DiagnosisEngine.Model;

namespace DiagnosisEngine.Answers;

/// <summary>What answers say of the rules alike, written once for a rule base.</summary>
/// <param name="rules">The rules.</param>
/// <param name="packs">Their packs, as answers name them.</param>
internal sealed class WrittenRules(RuleBase rules, ImmutableArray<string> packs)
{
    private readonly byte[] _named = AnswerJson.Value(json => AnswerJson.WriteRules(json, rules.Digest, packs));

    public WrittenCauses Causes { get; } = new(rules.Causes.Values);

    public WrittenQuestions Questions { get; } = new(rules.Facts.Values);

    /// <summary>Writes which rules answered; false: others did, or the text is for people's eyes.</summary>
    public bool TryWrite(Utf8JsonWriter json, Answer answer)
    {
        if (json.Options.Indented || answer.Packs != packs || answer.RulesDigest != rules.Digest) return false;
        json.WriteRawValue(_named, skipInputValidation: true);
        return true;
    }
}
