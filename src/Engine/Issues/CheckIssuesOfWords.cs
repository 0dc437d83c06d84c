using DiagnosisEngine.Text;

namespace DiagnosisEngine.Issues;

/// <summary>What is said of categories, hazards and phrases.</summary>
internal static partial class CheckIssues
{
    public static Issue CategoryWithoutSignals(SourceSpan at, string category) => Warning("DE2230", at,
        $"问题类别“{category}”没有说法可听，只能由调用方指定；在 signals 里写上客户的说法。",
        $"category '{category}' has no signals and can only be named by a caller; write what customers say under signals");

    public static Issue HazardNeverRaised(SourceSpan at, string hazard) => Warning("DE2234", at,
        $"险情“{hazard}”没有 signals，也没有 when，永远报不出来；在这里或包的 hazards.yaml 里写上客户的说法。",
        $"hazard '{hazard}' has neither signals nor when and is never raised; write what customers say, here or in a pack's hazards.yaml");

    public static Issue PhraseOfTwoHazards(SourceSpan at, string phrase, string one, string other) => Error("DE2232", at,
        $"“{phrase}”同时是险情“{one}”和“{other}”的说法；从一处去掉，或者写得更具体。",
        $"'{phrase}' is a signal of both hazards '{one}' and '{other}'; take it out of one, or make it more specific");
}
