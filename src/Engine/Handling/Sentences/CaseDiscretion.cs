using System.Collections.Immutable;

namespace DiagnosisEngine.Handling;

/// <summary>What a customer may be told in one case, once it is clear whether he is who he says. Immutable, unlike the case's frame.</summary>
/// <param name="discretion">The rule.</param>
/// <param name="identified">The identity facts that hold.</param>
internal sealed class CaseDiscretion(Discretion discretion, ImmutableHashSet<string> identified)
{
    /// <inheritdoc cref="Discretion.MayTell(string, Facts.FactFrame)"/>
    public bool MayTell(string fact) => discretion.MayTell(fact, identified.Contains);

    /// <inheritdoc cref="Discretion.MayTellAmount(string, Facts.FactFrame)"/>
    public bool MayTellAmount(string cause) => discretion.MayTellAmount(cause, identified.Contains);
}
