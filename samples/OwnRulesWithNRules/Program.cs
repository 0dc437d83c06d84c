using System.Collections.Immutable;
using DiagnosisEngine;
using DiagnosisEngine.Answers;
using DiagnosisEngine.NRules;
using DiagnosisEngine.NRules.OwnRules;
using OwnRulesWithNRules;

// The trees are decided by NRules, and the name of each rule that fires is printed. Your own rules match what the answer holds, and facts of your own.
var options = new DecisionEngineOptions().UseNRules(nrules => nrules.OnCompiled = (_, factory) =>
    factory.Events.RuleFiredEvent += (_, fired) => Console.WriteLine($"   fired {fired.Rule.Name}"));
var load = DecisionEngine.Load(args.FirstOrDefault() ?? "rules", options);
if (load.HasErrors) { Console.Error.WriteLine(load.Report); return 1; }
var rules = new AnswerRules(typeof(VipWithAirLock).Assembly);

var answer = await load.Engine.DiagnoseAsync(new Complaint
{
    Text = "暖气片上半截凉下半截热，就我家不热",
    Region = "CN-3702",
    ReceivedAt = new DateTimeOffset(2026, 1, 15, 20, 0, 0, TimeSpan.FromHours(8)),
    Facts = new Dictionary<string, GivenFact>
    {
        ["supply.status"] = "supplied",
        ["fee.paid"] = true,
        ["season.start"] = "2025-11-16",
        ["season.end"] = "2026-04-05",
        ["building.ok_ratio"] = "92 %",
        ["neighbours.unheated"] = false,
        ["home.floor"] = "middle",
        ["vent.air_came"] = true,
    }.ToImmutableDictionary(),
});
Console.WriteLine($"{answer.Engine}: {answer.Diagnosis.Status}, {string.Join(", ", answer.Diagnosis.Causes.Select(c => c.Cause.Title))}");
foreach (var advice in rules.Apply(answer, new Customer("C-1001", IsVip: true))) Console.WriteLine(advice.Text);
return 0;
