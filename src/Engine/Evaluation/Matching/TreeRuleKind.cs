namespace DiagnosisEngine.Evaluation;

/// <summary>What a rule of a tree says when it holds.</summary>
public enum TreeRuleKind
{
    /// <summary>A path leads to causes.</summary>
    Cause,

    /// <summary>A path waits for an answer.</summary>
    Question,

    /// <summary>Nothing on a path matched; a gate lets the case through.</summary>
    NothingMatched,

    /// <summary>A path goes to another tree: the case is handed on.</summary>
    Go,

    /// <summary>Only establishes marks for other rules.</summary>
    Step,

    /// <summary>A path is not contradicted: its causes are not excluded.</summary>
    Possible,

    /// <summary>The whole tree, which is too large for a rule per path, walked by the compiled program.</summary>
    Whole,
}
