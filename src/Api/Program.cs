using DiagnosisEngine.Api.Batches;
using DiagnosisEngine.Api.Catalogue;
using DiagnosisEngine.Api.Classification;
using DiagnosisEngine.Api.Coverage;
using DiagnosisEngine.Api.Diagnosis;
using DiagnosisEngine.Api.Explaining;
using DiagnosisEngine.Api.Guarding;
using DiagnosisEngine.Api.Health;
using DiagnosisEngine.Api.HotSpots;
using DiagnosisEngine.Api.Keeping;
using DiagnosisEngine.Api.Keeping.Tapes;
using DiagnosisEngine.Api.OpenApi;
using DiagnosisEngine.Api.Problems;
using DiagnosisEngine.Api.Regulations;
using DiagnosisEngine.Api.Replies;
using DiagnosisEngine.Api.Rules;
using DiagnosisEngine.Api.Sessions;
using DiagnosisEngine.Api.Starting;
using DiagnosisEngine.Api.Telemetry;
using DiagnosisEngine.Api.Tickets;
using DiagnosisEngine.Api.Trees;

var builder = WebApplication.CreateBuilder(args);
if (args is [NewKey.Command, ..]) return NewKey.Run(builder.Configuration, Console.Out, Console.Error);
builder.Logging.SetMinimumLevel(LogLevel.Warning);
// What keeps the host from starting is said by RunUntilStopped, without a stack trace.
builder.Logging.AddFilter("Microsoft.Extensions.Hosting.Internal.Host", LogLevel.None);
// Says nothing that ProblemEdge does not say, and makes an activity of every request to say it in. Where traces are sent they are made all the same.
builder.Logging.AddFilter("Microsoft.AspNetCore.Hosting.Diagnostics", LogLevel.None);
builder.WebHost.ListenOnLoopbackUnlessConfigured(builder.Configuration);
builder.WebHost.ConfigureKestrel(kestrel => kestrel.AddServerHeader = false);

if (!SettingNames.AreRight(builder.Configuration, Console.Error)) return 1;
if (GuardConfiguration.Read(builder.Configuration, builder.Environment.IsDevelopment(), Listening.Addresses(builder.Configuration), Console.Error) is not { } guard) return 1;
if (SourcesAtStart.Load(builder.Configuration, Console.Error) is not { } sources) return 1;
var recorder = new TapeRecorder();
if (EngineAtStart.Load(builder.Configuration, sources, recorder, Console.Error) is not var (load, options)) return 1;
builder.Services.AddGuard(guard);
builder.Services.AddRules(load, options, builder.Configuration);
builder.Services.AddSingleton(sources);
builder.Services.AddKeeping(recorder, builder.Configuration);
builder.Services.AddScoped<SessionDesk>();
builder.Services.AddRequestTimeouts(timeouts => timeouts.DefaultPolicy = new() { Timeout = TimeSpan.FromSeconds(builder.Configuration.GetValue("limits:seconds", 30.0)), TimeoutStatusCode = 503 });
builder.AddTelemetry();
builder.Services.AddOpenApiDocument();

var app = builder.Build();
app.UseSecurityHeaders();
app.UseProblems();
app.UseReferencePage();
app.UseRouting();
app.UseRequestTimeouts();
app.UseCrossOrigin();
app.UseGuard();

app.MapHealth();
app.MapOpenApi().IsOpenToAll();
app.MapOpenApi("/openapi/{documentName}.yaml").IsOpenToAll();

var diagnose = app.MapGroup("").Requires(Scope.Diagnose);
diagnose.MapClassify();
diagnose.MapDiagnose();
diagnose.MapReplies();
diagnose.MapExplain();
diagnose.MapBatch();
diagnose.MapOpenSession();
diagnose.MapGetSession();
diagnose.MapAnswerSession();
diagnose.MapUndoAnswer();
diagnose.MapOutcome();
diagnose.MapReplay();
diagnose.MapTicket();

var read = app.MapGroup("").Requires(Scope.Read);
read.MapTrees();
read.MapTreeGraph();
read.MapRegulations();
read.MapCategories();
read.MapRegions();
read.MapCauses();
read.MapVocabulary();
read.MapRules();
read.MapCoverage();
read.MapHotSpots();

var author = app.MapGroup("").Requires(Scope.Author);
author.MapCheck();

var admin = app.MapGroup("").Requires(Scope.Admin);
admin.MapReload();
admin.MapErase();

app.GreetWhenStarted(Console.Out);
return await app.RunUntilStopped(Console.Error);
