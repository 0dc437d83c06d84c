namespace DiagnosisEngine.Evaluation;

/// <summary>What firing a rule does.</summary>
internal abstract record RuleEffect
{
    public abstract TreeEnd Apply(TreeCase at);
}
