using DiagnosisEngine.NRules.OwnRules;
using NRules.Fluent.Dsl;

namespace OwnRulesWithNRules;

/// <summary>A VIP with an air-lock: visit today.</summary>
[Name("VIP with an air-lock: visit today")]
public sealed class VipWithAirLock : Rule
{
    public override void Define()
    {
        ConclusionFact conclusion = null!;
        Customer customer = null!;
        When()
            .Match(() => conclusion, c => c.Cause == "heating.air-lock", c => c.IsFound)
            .Match(() => customer, c => c.IsVip);
        Then().Yield(_ => new Advice($"{customer.Reference}：重要客户，暖气积气，今天上门放气。"));
    }
}
