using System.Collections.Immutable;

namespace DiagnosisEngine.Replies;

/// <summary>Blocks that mean something to the engine. All others are the authors'.</summary>
internal static class BlockNames
{
    /// <summary>The words to say first in a danger.</summary>
    public const string HazardScript = "hazard-script";

    /// <summary>After the script, while it has not been acknowledged.</summary>
    public const string Held = "held";

    /// <summary>More must be asked, or no tree answers: what was understood and who will call.</summary>
    public const string Understood = "understood";

    /// <summary>No cause can be told from here.</summary>
    public const string Undetermined = "undetermined";

    public const string Apology = "apology";

    public const string Found = "found";

    public const string WeDo = "we-do";

    public const string YouCanDo = "you-can-do";

    public const string Basis = "basis";

    public const string Amounts = "amounts";

    /// <summary>Filled from causes and playbooks; rules cannot write them elsewhere.</summary>
    public static ImmutableArray<string> Filled { get; } = [HazardScript, Found, WeDo, YouCanDo, Amounts, Basis];

    /// <summary>The block is one of <see cref="Filled"/>.</summary>
    public static bool IsFilled(string block) => block is HazardScript or Found or WeDo or YouCanDo or Amounts or Basis;

    /// <summary>The block is one of <see cref="OfState"/>.</summary>
    public static bool IsOfState(string block) => block is Held or Understood or Undetermined;

    /// <summary>Picked by how far the diagnosis has come.</summary>
    public static ImmutableArray<string> OfState { get; } = [Held, Understood, Undetermined];

    /// <summary>What stays when a channel is too short; higher stays longer. Courtesy goes first, a danger's script last.</summary>
    public static int Weight(string block) => block switch
    {
        HazardScript => 7,
        Held or Understood or Undetermined => 6,
        Found => 5,
        WeDo => 4,
        YouCanDo => 3,
        Amounts => 2,
        Basis => 1,
        _ => 0,
    };
}
