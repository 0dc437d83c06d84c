using BenchmarkDotNet.Attributes;

namespace DiagnosisEngine.Benchmarks;

/// <summary>From files to an engine that answers: read, bind, check, compile.</summary>
[MemoryDiagnoser]
public class LoadBenchmark
{
    private readonly string _folder = RulesFolder.Find();

    [Benchmark(Baseline = true)]
    public RuleLoad Load() => DecisionEngine.Load(_folder);
}
