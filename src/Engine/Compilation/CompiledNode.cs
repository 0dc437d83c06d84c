using DiagnosisEngine.Model;

namespace DiagnosisEngine.Compilation;

/// <summary>
/// A node as it stands at its place in a program: conditions compiled, <c>go</c> followed, defaults attached. A part reached from two places with the same
/// defaults is one object.
/// </summary>
/// <param name="tree">The id of the tree whose file it is written in.</param>
/// <param name="source">The node as written.</param>
internal abstract class CompiledNode(string tree, Node source)
{
    public string Tree { get; } = tree;

    public Node Source { get; } = source;
}
