using DiagnosisEngine.Facts;
using DiagnosisEngine.Handling;
using DiagnosisEngine.Model;
using DiagnosisEngine.Replies;

namespace DiagnosisEngine.Answers;

/// <summary>For whom one answer is written, and in which zone its times are.</summary>
internal sealed class AnswerScope
{
    private readonly CaseDiscretion? _discretion;
    private readonly TimeZoneInfo _zone;

    /// <param name="rules">The rules.</param>
    /// <param name="audience">Who reads it.</param>
    /// <param name="discretion">Of the case; null: the answer was put together elsewhere, its facts are judged here.</param>
    /// <param name="facts">Of the case.</param>
    /// <param name="written">What was written for all answers; null: the answer was put together elsewhere.</param>
    public AnswerScope(RuleBase rules, Audience audience, CaseDiscretion? discretion, FactSet facts, WrittenRules? written = null)
    {
        Written = written;
        Rules = rules;
        _zone = rules.TimeZone;
        if (audience == Audience.Customer) _discretion = discretion ?? Judge(rules, facts);
    }

    public RuleBase Rules { get; }

    public WrittenRules? Written { get; }

    public bool ForCustomer => _discretion is not null;

    /// <summary>The reader may see the fact.</summary>
    public bool MayTell(string fact) => _discretion is null || _discretion.MayTell(fact);

    /// <summary>The reader may see what the cause amounts to.</summary>
    public bool MayTellAmount(Cause cause) => _discretion is null || _discretion.MayTellAmount(cause.Id);

    public string Time(DateTimeOffset at) => JsonWords.Time(TimeZoneInfo.ConvertTime(at, _zone));

    private static CaseDiscretion Judge(RuleBase rules, FactSet facts)
    {
        var now = facts.Evidence.Select(e => e.At).DefaultIfEmpty().Max();
        return new Discretion(rules).In(new KnowledgeFrames(rules).Create(new CaseContext { Facts = facts, Now = now, OccurredOn = DateOnly.FromDateTime(now.DateTime) }));
    }
}
