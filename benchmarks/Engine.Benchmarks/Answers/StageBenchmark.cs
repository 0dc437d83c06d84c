using BenchmarkDotNet.Attributes;

namespace DiagnosisEngine.Benchmarks;

/// <summary>One long complaint on the real packs, a stage at a time. Judge by ratio and allocation.</summary>
[MemoryDiagnoser]
public class StageBenchmark
{
    private Dictionary<string, Action> _stages = [];

    [GlobalSetup]
    public void Setup()
    {
        var stages = new ComplaintStages(RulesFolder.Find(), LongComplaint.Make()).Stages;
        _stages = stages.ToDictionary(stage => stage.Name, stage => stage.Run, StringComparer.Ordinal);
        // Each stage uses what those before it left.
        foreach (var stage in stages) stage.Run();
    }

    [Benchmark(Baseline = true)]
    public void Whole() => _stages["whole"]();

    [Benchmark]
    public void Classify() => _stages["classify"]();

    [Benchmark]
    public void Evaluate() => _stages["evaluate"]();

    [Benchmark]
    public void Plan() => _stages["plan"]();

    [Benchmark]
    public void Reply() => _stages["reply"]();

    [Benchmark]
    public void Explain() => _stages["explain"]();

    [Benchmark]
    public void Serialise() => _stages["serialise"]();
}
