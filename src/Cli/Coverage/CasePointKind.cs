namespace DiagnosisEngine.Cli.Coverage;

/// <summary>What a case can reach.</summary>
public enum CasePointKind
{
    /// <summary>A branch, an <c>otherwise</c> or an <c>unknown</c> of a tree.</summary>
    Branch,

    /// <summary>A cause.</summary>
    Cause,

    /// <summary>One wording of a sentence of a cause.</summary>
    Sentence,

    /// <summary>An article that a cause rests on.</summary>
    Basis,
}
