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

    [Params("1x43", "50x41", "1000x41", "1x10001")]
    public string Shape { get; set; } = "";

    [GlobalSetup]
    public void Setup()
    {
        _forest = new Forest(ForestShape.Of(Shape));
        Console.WriteLine(_forest.Check());
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
