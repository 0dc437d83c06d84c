using DiagnosisEngine.Cli.Cases;

namespace DiagnosisEngine.NRules.Figures;

/// <summary>A whole answer to every case beside a tree.</summary>
internal static class EndToEnd
{
    public static void Run(DecisionEngine own, DecisionEngine nrules)
    {
        var complaints = own.Rules.Packs.Values.SelectMany(pack => pack.Cases).Select(one => CaseRunner.ToComplaint(one, own.Rules)).ToArray();
        var walked = Measure.Each(complaints.Length, () => Answer(own));
        var matched = Measure.Each(complaints.Length, () => Answer(nrules));
        Console.WriteLine($"answer, {complaints.Length} cases: own {walked:F0} us, NRules {matched:F0} us, ratio {matched / walked:F2}");

        void Answer(DecisionEngine engine)
        {
            foreach (var complaint in complaints) engine.Diagnose(complaint);
        }
    }
}
