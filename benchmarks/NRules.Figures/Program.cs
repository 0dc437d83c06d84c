using DiagnosisEngine;
using DiagnosisEngine.Benchmarks;
using DiagnosisEngine.NRules;
using DiagnosisEngine.NRules.Figures;

// Ratios of one run travel; milliseconds do not. Nothing here is a test.
var rules = args.FirstOrDefault() ?? RulesFolder.Find();
Measure.Load("warm-up", () => DecisionEngine.Load(rules));
var own = Measure.Load("own engine", () => DecisionEngine.Load(rules));
Measure.Load("NRules, first", () => DecisionEngine.Load(rules, new DecisionEngineOptions().UseNRules()));
var nrules = Measure.Load("NRules", () => DecisionEngine.Load(rules, new DecisionEngineOptions().UseNRules()));
EndToEnd.Run(own, nrules);
Sessions.Run(own.Rules);
ManyCases.Run();
