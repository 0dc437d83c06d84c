using DiagnosisEngine;
using DiagnosisEngine.Answers;
using DiagnosisEngine.Sources;

// A source answers for one system; the engine asks it only for facts that decide something, in parallel with others, and within a time limit.
// In production implement IFactSource over your own system; here a file of readings stands for it.
var sources = JsonFileSource.Load(Path.Combine(AppContext.BaseDirectory, "readings.json"));
var load = DecisionEngine.Load(args.FirstOrDefault() ?? "rules", new DecisionEngineOptions { Sources = sources });
if (load.HasErrors) { Console.Error.WriteLine(load.Report); return 1; }

foreach (var customer in new[] { null, "C-1001", "C-1002" })
{
    var answer = await load.Engine.DiagnoseAsync(new Complaint
    {
        Text = "暖气片上面烫下面冰凉，屋里就十五度，投诉三次了",
        Region = "CN-3702",
        ReceivedAt = new DateTimeOffset(2026, 1, 15, 20, 0, 0, TimeSpan.FromHours(8)),
        CustomerReference = customer,
    });
    Console.WriteLine($"== {customer ?? "no reference"}: {answer.Diagnosis.Status}");
    foreach (var cause in answer.Diagnosis.Causes) Console.WriteLine($"   {cause.Rank}. {cause.Cause.Title} ({cause.Basis})");
    foreach (var question in answer.Questions.Take(1)) Console.WriteLine($"   ? {question.Ask}");
    foreach (var source in answer.Sources) Console.WriteLine($"   {source.System}: {source.Status}");
}
return 0;
