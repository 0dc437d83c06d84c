using DiagnosisEngine.Facts;
using DiagnosisEngine.Model;
using DiagnosisEngine.Replies;

namespace DiagnosisEngine.Answers;

/// <summary>What may be told in one answer, and in which zone its times are written.</summary>
internal sealed class AnswerScope(RuleBase rules, Audience audience, FactSet facts)
{
    private readonly TimeZoneInfo _zone = TimeZoneInfo.FindSystemTimeZoneById(rules.Zone);

    public RuleBase Rules => rules;

    public bool ForCustomer => audience == Audience.Customer;

    /// <summary>The reader may see the fact. Of a fact the rules do not know nothing is told to a customer.</summary>
    public bool MayTell(string fact) => !ForCustomer || (rules.Facts.TryGetValue(fact, out var definition) && definition.Privacy switch
    {
        Privacy.Open => true,
        Privacy.Never => false,
        _ => rules.Packs.Values.Where(pack => pack.Facts.ContainsKey(fact)).Any(IsIdentified),
    });

    /// <summary>The reader may see amounts of the cause: they rest on the customer's account, so a pack that asks for an identity must have it.</summary>
    public bool MayTellAmount(Cause cause) => !ForCustomer
        || rules.Packs.Values.Where(pack => pack.Causes.ContainsKey(cause.Id)).All(pack => pack.Identity is null || IsIdentified(pack));

    public string Time(DateTimeOffset at) => JsonWords.Time(TimeZoneInfo.ConvertTime(at, _zone));

    /// <summary>Identity counts only when nobody denies it.</summary>
    private bool IsIdentified(RulePack pack)
    {
        var said = facts.Evidence.Where(e => e.Fact == pack.Identity && e.State == EvidenceState.Known).ToList();
        return said.Count > 0 && said.All(e => e.Value is BooleanValue { IsTrue: true });
    }
}
