using DiagnosisEngine.Text;

namespace DiagnosisEngine.Issues;

/// <summary>What is said of categories, hazards and phrases.</summary>
internal static partial class CheckIssues
{
    public static Issue CategoryWithoutSignals(SourceSpan at, string category) => Warning("DE2230", at,
        $"问题类别“{category}”没有说法可听，只能由调用方指定；在 signals 里写上客户的说法。",
        $"category '{category}' has no signals and can only be named by a caller; write what customers say under signals");

    public static Issue RaisedWithoutHazard(SourceSpan at, string category) => Warning("DE2237", at,
        $"“{category}”只把等级提到 S1，没有险情，安全话术不会念；是危险的，在 {Shared(at)} 里声明一个险情（title、severity、playbook），或者用那里已有的，再把这个条件写进它的 when；包自己的 hazards.yaml 只能给声明过的险情补 signals、not、when、playbook。不是危险、只是要快的，写 # allow DE2237: 理由。",
        $"'{category}' only raises its severity to S1, so no hazard is raised and no safety script is read; declare a danger in {Shared(at)} (title, severity, playbook), or take one of those there, and write this condition under its when; a pack's own hazards.yaml may only add signals, not, when and playbook to a declared one. Where it is haste and no danger, write # allow DE2237: reason");

    /// <summary>The file of hazards beside the packs.</summary>
    private static string Shared(SourceSpan at) => $"{at.Path.Split('/')[0]}/hazards.yaml";

    public static Issue HeardByCategoryWithoutTree(SourceSpan at, string category, string phrase, string other) => Warning("DE2238", at,
        $"“{phrase}”也是有树的类别“{other}”的 strong；“{category}”没有树，抢过去就只能转人工。从这里去掉；两个本是一件事，就合成一个类别。",
        $"'{phrase}' is a strong signal of '{other}' too, which has a tree; '{category}' has none, and what it takes away is only handed on. Remove it here; if the two are one matter, make them one category");

    public static Issue HazardNeverRaised(SourceSpan at, string hazard) => Warning("DE2234", at,
        $"险情“{hazard}”没有 signals，也没有 when，永远报不出来；在这里或包的 hazards.yaml 里写上客户的说法。",
        $"hazard '{hazard}' has neither signals nor when and is never raised; write what customers say, here or in a pack's hazards.yaml");

    public static Issue PhraseOfTwoHazards(SourceSpan at, string phrase, string one, string other) => Error("DE2232", at,
        $"“{phrase}”同时是险情“{one}”和“{other}”的说法；从一处去掉，或者写得更具体。",
        $"'{phrase}' is a signal of both hazards '{one}' and '{other}'; take it out of one, or make it more specific");
}
