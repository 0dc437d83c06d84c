namespace DiagnosisEngine.Benchmarks;

/// <summary>A node before any engine has seen it: a leaf, or a fact whose values are divided among branches.</summary>
internal sealed class ForestNode(int depth)
{
    public int Depth { get; } = depth;

    /// <summary>Of a leaf its number in the tree; else unused.</summary>
    public int Leaf { get; set; }

    /// <summary>The fact asked; negative: a leaf.</summary>
    public int Fact { get; set; } = -1;

    /// <summary>Of a number: where one branch ends and the next begins, ascending.</summary>
    public int[] Cuts { get; set; } = [];

    /// <summary>Of a choice or a boolean: the values of each branch.</summary>
    public int[][] Values { get; set; } = [];

    public ForestNode[] Branches { get; set; } = [];
}
