using System.Collections.Immutable;
using DiagnosisEngine.Evaluation;
using DiagnosisEngine.Expressions;
using DiagnosisEngine.Facts;
using DiagnosisEngine.Model;

namespace DiagnosisEngine.Replies;

/// <summary>What may be said in all replies alike while a diagnosis has come so far. Most of it is meant for one status.</summary>
internal sealed class SharedBlocks
{
    private readonly ImmutableArray<(CompiledFormula When, SharedSentences Sentences)> _techniques;
    private readonly SharedSentences _plain;

    private SharedBlocks(RuleBase rules, KnowledgeFrames knowledge, DiagnosisStatus status)
    {
        var conditions = new StatusConditions(knowledge, status);
        _plain = new(null, rules, conditions);
        _techniques =
        [
            .. rules.Techniques.Where(technique => !conditions.RuleOut(technique.When))
                .Select(technique => (knowledge.Compile(technique.When), new SharedSentences(technique, rules, conditions))),
        ];
    }

    /// <summary>In the order of <see cref="DiagnosisStatus"/>.</summary>
    public static ImmutableArray<SharedBlocks> ByStatus(RuleBase rules, KnowledgeFrames knowledge) =>
        [.. Enum.GetValues<DiagnosisStatus>().Select(status => new SharedBlocks(rules, knowledge, status))];

    /// <summary>Those of the first technique that holds, or of none.</summary>
    public SharedSentences In(CaseFrame frame)
    {
        foreach (var (when, sentences) in _techniques)
            if (when.Status(frame) == ConditionStatus.True)
                return sentences;
        return _plain;
    }
}
