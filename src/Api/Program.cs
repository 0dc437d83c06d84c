using DiagnosisEngine.Api.Classification;
using DiagnosisEngine.Api.Diagnosis;
using DiagnosisEngine.Api.Health;
using DiagnosisEngine.Api.OpenApi;
using DiagnosisEngine.Api.Problems;
using DiagnosisEngine.Api.Regulations;
using DiagnosisEngine.Api.Replies;
using DiagnosisEngine.Api.Starting;
using DiagnosisEngine.Api.Trees;

var builder = WebApplication.CreateBuilder(args);
builder.Logging.SetMinimumLevel(LogLevel.Warning);
// What keeps the host from starting is said by RunUntilStopped, without a stack trace.
builder.Logging.AddFilter("Microsoft.Extensions.Hosting.Internal.Host", LogLevel.None);
builder.WebHost.ListenOnLoopbackUnlessConfigured(builder.Configuration);

var engine = EngineAtStart.Load(builder.Configuration, Console.Error);
if (engine is null) return 1;
builder.Services.AddSingleton(engine);
builder.Services.AddOpenApiDocument();

var app = builder.Build();
app.UseProblems();
app.MapHealth();
app.MapClassify();
app.MapDiagnose();
app.MapReplies();
app.MapTrees();
app.MapRegulations();
app.MapOpenApi();
app.GreetWhenStarted(Console.Out);
return await app.RunUntilStopped(Console.Error);
