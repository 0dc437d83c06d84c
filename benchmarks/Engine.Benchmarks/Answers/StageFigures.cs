using System.Globalization;
using DiagnosisEngine.Answers;

namespace DiagnosisEngine.Benchmarks;

/// <summary>Median and p99 of a complaint by stage: <c>stages</c>. One of many words, and one from category and facts.</summary>
internal static class StageFigures
{
    private const int Warm = 300;
    private const int Rounds = 2000;

    public static void Run()
    {
        Run(LongComplaint.Make());
        Run(ToldFacts.Make());
    }

    private static void Run(Complaint complaint)
    {
        var stages = new ComplaintStages(RulesFolder.Find(), complaint);
        Console.WriteLine($"{complaint.Text?.Length ?? 0} characters: {JsonWords.Of(stages.Answer.Diagnosis.Status)}, " +
            $"{string.Join(' ', stages.Answer.Hearing.Categories.Select(c => c.Category.Id))}, trees {string.Join(' ', stages.Answer.Diagnosis.Trees)}, " +
            $"causes {string.Join(' ', stages.Answer.Diagnosis.Causes.Select(c => c.Cause.Id).Take(4))}");
        var times = stages.Stages.Select(_ => new double[Rounds]).ToArray();
        var bytes = new long[stages.Stages.Length];
        for (var round = -Warm; round < Rounds; round++)
            for (var stage = 0; stage < stages.Stages.Length; stage++)
            {
                var (before, start) = (GC.GetAllocatedBytesForCurrentThread(), Pairs.Clock());
                stages.Stages[stage].Run();
                if (round >= 0) times[stage][round] = (Pairs.Clock() - start) * 1e6;
                bytes[stage] = GC.GetAllocatedBytesForCurrentThread() - before;
            }
        for (var stage = 0; stage < stages.Stages.Length; stage++)
        {
            Array.Sort(times[stage]);
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"{stages.Stages[stage].Name,-10} median {times[stage][Rounds / 2],8:0.0} µs   p99 {times[stage][Rounds * 99 / 100],8:0.0} µs   {bytes[stage],9:N0} bytes"));
        }
    }
}
