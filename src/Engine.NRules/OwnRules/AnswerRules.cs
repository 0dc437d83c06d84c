using System.Reflection;
using DiagnosisEngine.Answers;
using NRules;
using NRules.Fluent;

namespace DiagnosisEngine.NRules.OwnRules;

/// <summary>
/// Your own C# rules beside the trees. They match what an answer holds (<see cref="HazardFact"/>, <see cref="ConclusionFact"/>, <see cref="FindingFact"/>) and facts
/// of your own, whichever engine decided. Thread-safe.
/// </summary>
public sealed class AnswerRules
{
    private readonly ISessionFactory _factory;

    /// <param name="assemblies">Every public rule class in them joins.</param>
    public AnswerRules(params Assembly[] assemblies)
    {
        var repository = new RuleRepository();
        repository.Load(from => from.From(assemblies));
        _factory = repository.Compile();
    }

    /// <summary>Raised by every session: what was matched, what fired.</summary>
    public global::NRules.Diagnostics.IEventProvider Events => _factory.Events;

    /// <summary>What the rules say to an answer.</summary>
    /// <param name="answer">Of any engine.</param>
    /// <param name="yours">Facts of your own, such as the customer's record.</param>
    public IReadOnlyList<Advice> Apply(Answer answer, params object[] yours)
    {
        ArgumentNullException.ThrowIfNull(answer);
        ArgumentNullException.ThrowIfNull(yours);
        var session = _factory.CreateSession();
        session.InsertAll(answer.Hazards.Select(h => new HazardFact(h.Hazard.Id, h.Hazard.Severity)).Distinct());
        session.InsertAll(answer.Diagnosis.Causes.Select(c => new ConclusionFact(c.Cause.Id, c.Rank, c.Basis, c.Cause.Severity, c.Because is [var step, ..] ? step.Tree : null)));
        session.InsertAll(answer.Facts.Evidence.Select(e => new FindingFact(e.Fact, e.State, e.Value, e.Origin)).Distinct());
        session.InsertAll(yours);
        session.Fire();
        return [.. session.Query<Advice>()];
    }
}
