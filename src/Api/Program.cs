using DiagnosisEngine.Api.Catalogue;
using DiagnosisEngine.Api.Classification;
using DiagnosisEngine.Api.Diagnosis;
using DiagnosisEngine.Api.Explaining;
using DiagnosisEngine.Api.Health;
using DiagnosisEngine.Api.OpenApi;
using DiagnosisEngine.Api.Problems;
using DiagnosisEngine.Api.Regulations;
using DiagnosisEngine.Api.Replies;
using DiagnosisEngine.Api.Rules;
using DiagnosisEngine.Api.Starting;
using DiagnosisEngine.Api.Trees;

var builder = WebApplication.CreateBuilder(args);
builder.Logging.SetMinimumLevel(LogLevel.Warning);
// What keeps the host from starting is said by RunUntilStopped, without a stack trace.
builder.Logging.AddFilter("Microsoft.Extensions.Hosting.Internal.Host", LogLevel.None);
builder.WebHost.ListenOnLoopbackUnlessConfigured(builder.Configuration);

if (EngineAtStart.Load(builder.Configuration, Console.Error) is not var (load, options)) return 1;
builder.Services.AddRules(load, options, builder.Configuration);
builder.Services.AddOpenApiDocument();

var app = builder.Build();
app.UseProblems();
app.MapHealth();
app.MapClassify();
app.MapDiagnose();
app.MapReplies();
app.MapTrees();
app.MapTreeGraph();
app.MapRegulations();
app.MapCategories();
app.MapRegions();
app.MapCauses();
app.MapVocabulary();
app.MapExplain();
app.MapRules();
app.MapCheck();
app.MapReload();
app.MapOpenApi();
app.GreetWhenStarted(Console.Out);
return await app.RunUntilStopped(Console.Error);
