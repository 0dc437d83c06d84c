using System.Collections.Immutable;

namespace DiagnosisEngine.Answers;

/// <summary>Holds two answers to one complaint against each other.</summary>
internal static class ShadowComparison
{
    public static ImmutableArray<ShadowDifference> Of(Answer answered, Answer shadow)
    {
        ImmutableArray<ShadowDifference> points =
        [
            new("status", [JsonWords.Of(answered.Diagnosis.Status)], [JsonWords.Of(shadow.Diagnosis.Status)]),
            new("causes", Causes(answered), Causes(shadow)),
            new("question", Question(answered), Question(shadow)),
        ];
        return [.. points.Where(point => !point.Answered.SequenceEqual(point.Shadow))];
    }

    private static ImmutableArray<string> Causes(Answer answer) => [.. answer.Diagnosis.Causes.Select(cause => cause.Cause.Id)];

    private static ImmutableArray<string> Question(Answer answer) => [.. answer.Questions.Take(1).Select(question => question.Fact.Id)];
}
