using BenchmarkDotNet.Running;
using DiagnosisEngine.Benchmarks;

switch (args)
{
    case ["pairs"]: ForestPairs.Run(); break;
    case ["stages"]: StageFigures.Run(); break;
    case ["load"]: LoadPairs.Run(); break;
    case ["phrases"]: PhraseFigures.Run(); break;
    case ["export", var folder]: ForestExport.Run(folder); break;
    case ["report", .. var which]: BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(["--filter", .. which is [] ? ["*"] : which], new ReportConfig()); break;
    default: BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args); break;
}
