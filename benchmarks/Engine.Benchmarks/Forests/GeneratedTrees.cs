using System.Globalization;
using System.Reflection;
using System.Runtime.Loader;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace DiagnosisEngine.Benchmarks;

/// <summary>
/// The same trees as C# that a programmer would write by hand: nested if and switch over the fields of a case, one method for each tree, compiled and optimised.
/// </summary>
internal static class GeneratedTrees
{
    /// <summary>For each tree, what gives the number of the leaf.</summary>
    public static Func<PlainCase, int>[] Compile(ForestNode[] trees)
    {
        var source = new StringBuilder("using DiagnosisEngine.Benchmarks; public static class Trees {\n");
        for (var i = 0; i < trees.Length; i++)
        {
            source.Append(CultureInfo.InvariantCulture, $"public static int T{i}(PlainCase c) {{\n");
            Write(trees[i], source);
            source.Append("}\n");
        }
        source.Append('}');
        var type = Build(source.ToString()).GetType("Trees")!;
        return [.. trees.Select((_, i) => type.GetMethod($"T{i}")!.CreateDelegate<Func<PlainCase, int>>())];
    }

    private static void Write(ForestNode node, StringBuilder into)
    {
        if (node.Fact < 0)
        {
            into.Append(CultureInfo.InvariantCulture, $"return {node.Leaf};\n");
            return;
        }
        for (var i = 0; i < node.Branches.Length; i++)
        {
            var last = i == node.Branches.Length - 1;
            if (node.Cuts.Length > 0) into.Append(last ? "{\n" : string.Create(CultureInfo.InvariantCulture, $"if (c.N{node.Fact} < {node.Cuts[i] / 100m}) {{\n"));
            else if (ForestFacts.IsBoolean(node.Fact)) into.Append(last ? "{\n" : string.Create(CultureInfo.InvariantCulture, $"if ({(node.Values[i][0] == 1 ? "" : "!")}c.B{node.Fact}) {{\n"));
            else Cases(node, i, into);
            Write(node.Branches[i], into);
            into.Append("}\n");
        }
        if (node.Cuts.Length == 0 && !ForestFacts.IsBoolean(node.Fact)) into.Append("}\n");
    }

    private static void Cases(ForestNode node, int branch, StringBuilder into)
    {
        if (branch == 0) into.Append(CultureInfo.InvariantCulture, $"switch (c.C{node.Fact}) {{\n");
        if (branch == node.Branches.Length - 1) into.Append("default:\n");
        else foreach (var value in node.Values[branch]) into.Append(CultureInfo.InvariantCulture, $"case {value}:\n");
        into.Append("{\n");
    }

    private static Assembly Build(string source)
    {
        var references = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(path => Path.GetFileName(path) is "System.Private.CoreLib.dll" or "System.Runtime.dll")
            .Append(typeof(PlainCase).Assembly.Location)
            .Select(path => MetadataReference.CreateFromFile(path));
        var compilation = CSharpCompilation.Create($"GeneratedTrees{source.Length}", [CSharpSyntaxTree.ParseText(source)], references,
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, optimizationLevel: OptimizationLevel.Release));
        using var image = new MemoryStream();
        var emitted = compilation.Emit(image);
        if (!emitted.Success) throw new InvalidOperationException(string.Join('\n', emitted.Diagnostics.Take(5)));
        image.Position = 0;
        return new AssemblyLoadContext(null).LoadFromStream(image);
    }
}
