using BenchmarkDotNet.Attributes;
using DiagnosisEngine.Answers;

namespace DiagnosisEngine.Benchmarks;

/// <summary>A whole answer, against the part of it that only hears the words. Judge by ratio and allocation.</summary>
[MemoryDiagnoser]
public class AnswerBenchmark
{
    private readonly DecisionEngine _engine = DecisionEngine.Load(RulesFolder.Find()).Engine!;

    private readonly Complaint _complaint = new()
    {
        Text = "暖气片上面烫下面冰凉，屋里就十五度，投诉三次了",
        Region = "CN-3702",
        ReceivedAt = new DateTimeOffset(2026, 1, 15, 20, 0, 0, TimeSpan.FromHours(8)),
    };

    [Benchmark(Baseline = true)]
    public ClassificationAnswer Classify() => _engine.Classify(_complaint);

    [Benchmark]
    public Answer Diagnose() => _engine.Diagnose(_complaint);
}
