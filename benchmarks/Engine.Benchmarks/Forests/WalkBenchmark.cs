using BenchmarkDotNet.Attributes;

namespace DiagnosisEngine.Benchmarks;

/// <summary>One tree of a forest, found by name, over one case: bound facts to a conclusion, and named facts to a diagnosis.</summary>
[MemoryDiagnoser]
public class WalkBenchmark
{
    private const int Cases = 1_000;
    private Forest _forest = null!;
    private Facts.FactSet[] _said = [];
    private Dictionary<string, object>[] _named = [];

    [ParamsSource(nameof(Shapes))]
    public object Shape { get; set; } = null!;

    /// <summary>Grown one after another, each checked leaf by leaf before it is measured.</summary>
    public static IEnumerable<object> Shapes
    {
        get
        {
            foreach (var shape in ForestShape.All)
            {
                var forest = new Forest(shape);
                Console.WriteLine(forest.Check());
                yield return forest;
            }
        }
    }

    [GlobalSetup]
    public void Setup()
    {
        _forest = (Forest)Shape;
        _said = [.. _forest.Values.Take(Cases).Select(ForestRules.Say)];
        _named = [.. _forest.Values.Take(Cases).Select(ObjectWalker.Bind)];
    }

    [Benchmark(Baseline = true, OperationsPerInvoke = Cases)]
    public int GeneratedCSharp()
    {
        var sum = 0;
        for (var i = 0; i < Cases; i++) sum ^= _forest.GeneratedById[_forest.ChosenIds[i]](_forest.Plain[i]);
        return sum;
    }

    [Benchmark(OperationsPerInvoke = Cases)]
    public int SettledTree()
    {
        var sum = 0;
        for (var i = 0; i < Cases; i++) sum += _forest.Rules.InForce.Tree(_forest.ChosenIds[i]).Conclude(_forest.Bound[i]).IsDecided ? 1 : 0;
        return sum;
    }

    [Benchmark(OperationsPerInvoke = Cases)]
    public int ObjectTreeWalker()
    {
        var sum = 0;
        for (var i = 0; i < Cases; i++) sum ^= _forest.Walkers[_forest.Chosen[i]].Walk(_named[i]);
        return sum;
    }

    [Benchmark(OperationsPerInvoke = Cases)]
    public int FullDiagnosis()
    {
        var sum = 0;
        for (var i = 0; i < Cases; i++) sum += _forest.Rules.Diagnose(_said[i], _forest.Chosen[i]).Causes.Length;
        return sum;
    }

    [Benchmark(OperationsPerInvoke = Cases)]
    public int FullDiagnosisWithTrace()
    {
        var sum = 0;
        for (var i = 0; i < Cases; i++) sum += _forest.Rules.Diagnose(_said[i], _forest.Chosen[i], trace: true).Trace.Length;
        return sum;
    }
}
