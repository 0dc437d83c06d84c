using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Diagnosers;
using BenchmarkDotNet.Exporters;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Loggers;
using BenchmarkDotNet.Toolchains.InProcess.NoEmit;
using Perfolizer.Horology;

namespace DiagnosisEngine.Benchmarks;

/// <summary>
/// Short runs in this process, so that forests are grown and checked once, and on Linux by processor time, so that ratios hold on a machine that others use: <c>report</c>.
/// </summary>
internal sealed class ReportConfig : ManualConfig
{
    public ReportConfig()
    {
        var job = Job.Default.WithToolchain(InProcessNoEmitToolchain.Instance)
            .WithWarmupCount(6).WithIterationCount(9).WithIterationTime(TimeInterval.FromMilliseconds(40));
        var clock = new ProcessorClock();
        AddJob(clock.IsAvailable ? job.WithClock(clock) : job);
        AddDiagnoser(MemoryDiagnoser.Default);
        AddColumnProvider(DefaultColumnProviders.Instance);
        AddExporter(MarkdownExporter.GitHub);
        AddLogger(ConsoleLogger.Default);
    }
}
