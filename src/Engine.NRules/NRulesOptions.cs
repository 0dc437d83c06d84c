using Microsoft.Extensions.Logging;
using NRules;

namespace DiagnosisEngine.NRules;

/// <summary>What a host may set of NRules.</summary>
public sealed record NRulesOptions
{
    /// <summary>Is told which trees are too large for a rule per path. Null: nobody is.</summary>
    public ILogger? Logger { get; set; }

    /// <summary>
    /// Is handed each session factory with the id of its tree, once, before its first session. Its <c>Events</c> are those of every session:
    /// which rule was activated, which fired, which fact came in.
    /// </summary>
    public Action<string, ISessionFactory>? OnCompiled { get; set; }
}
