using DiagnosisEngine.Evaluation;
using NRules;

namespace DiagnosisEngine.NRules.Trees;

/// <summary>Matches one case in a session of its own.</summary>
internal sealed class SessionMatcher(ISessionFactory factory) : ITreeMatcher
{
    public void Match(TreeCase first)
    {
        var session = factory.CreateSession();
        session.Insert(first);
        session.Fire();
    }
}
