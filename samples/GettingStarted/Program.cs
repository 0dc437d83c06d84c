using DiagnosisEngine;
using DiagnosisEngine.Answers;

var load = DecisionEngine.Load(args.FirstOrDefault() ?? "rules");
if (load.HasErrors) { Console.Error.WriteLine(load.Report); return 1; }
var answer = load.Engine.Diagnose(new Complaint { Text = "暖气片上面烫下面冰凉，屋里就十五度", Region = "CN-3702", Explain = true });
Console.WriteLine(answer.Explanation);
return 0;
