using DiagnosisEngine.Model;

namespace DiagnosisEngine.Validation;

/// <summary>The fixed words of the language and what they stand for.</summary>
internal static class RuleWords
{
    public static IReadOnlyDictionary<string, Severity> Severities { get; } =
        new Dictionary<string, Severity> { ["S1"] = Severity.S1, ["S2"] = Severity.S2, ["S3"] = Severity.S3, ["S4"] = Severity.S4 };

    public static IReadOnlyDictionary<string, FactType> FactTypes { get; } = new Dictionary<string, FactType>
    {
        ["boolean"] = FactType.Boolean,
        ["choice"] = FactType.Choice,
        ["number"] = FactType.Number,
        ["text"] = FactType.Text,
        ["date"] = FactType.Date,
        ["date-time"] = FactType.DateTime,
        ["duration"] = FactType.Duration,
    };

    public static IReadOnlyDictionary<string, Privacy> Privacies { get; } =
        new Dictionary<string, Privacy> { ["true"] = Privacy.Private, ["false"] = Privacy.Open, ["never"] = Privacy.Never };

    public static IReadOnlyDictionary<string, bool> Reads { get; } = new Dictionary<string, bool> { ["verified"] = true };

    public static IReadOnlyDictionary<string, RegulationKind> RegulationKinds { get; } = new Dictionary<string, RegulationKind>
    {
        ["law"] = RegulationKind.Law,
        ["standard"] = RegulationKind.Standard,
        ["promise"] = RegulationKind.Promise,
        ["terms"] = RegulationKind.Terms,
        ["practice"] = RegulationKind.Practice,
    };

    public static IReadOnlyDictionary<string, Liability> Liabilities { get; } = new Dictionary<string, Liability>
    {
        ["operator"] = Liability.Operator,
        ["customer"] = Liability.Customer,
        ["third-party"] = Liability.ThirdParty,
        ["none"] = Liability.None,
        ["pending"] = Liability.Pending,
    };

    public static IReadOnlyDictionary<string, LimitAct> LimitActs { get; } = new Dictionary<string, LimitAct>
    {
        ["arrival"] = LimitAct.Arrival,
        ["answer"] = LimitAct.Answer,
        ["restore"] = LimitAct.Restore,
        ["repair"] = LimitAct.Repair,
    };

    public static IReadOnlyDictionary<string, ReplyForm> ReplyForms { get; } = new Dictionary<string, ReplyForm>
    {
        ["written"] = ReplyForm.Written,
        ["message"] = ReplyForm.Message,
        ["spoken"] = ReplyForm.Spoken,
    };

    public static IReadOnlyDictionary<string, bool> CauseKinds { get; } = new Dictionary<string, bool> { ["cause"] = false, ["visit"] = true };

    public static IReadOnlyDictionary<string, TreeStatus> TreeStatuses { get; } = new Dictionary<string, TreeStatus>
    {
        ["draft"] = TreeStatus.Draft,
        ["test"] = TreeStatus.Test,
        ["stable"] = TreeStatus.Stable,
        ["deprecated"] = TreeStatus.Deprecated,
    };

    public static IReadOnlyDictionary<string, int> CaseStatuses { get; } =
        new Dictionary<string, int> { ["concluded"] = 0, ["needs-facts"] = 1, ["undetermined"] = 2 };

    /// <summary>The word as rules write it.</summary>
    public static string Of(TreeStatus status) => TreeStatuses.First(pair => pair.Value == status).Key;

    /// <summary>The word as rules write it.</summary>
    public static string Of(FactType type) => FactTypes.First(pair => pair.Value == type).Key;
}
