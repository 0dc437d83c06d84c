using BenchmarkDotNet.Running;
using DiagnosisEngine.Benchmarks;

switch (args)
{
    case ["pairs"]: ForestPairs.Run(); break;
    case ["stages"]: StageFigures.Run(); break;
    default: BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args); break;
}
