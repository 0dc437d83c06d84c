using DiagnosisEngine.Api.Keeping.Tapes;

namespace DiagnosisEngine.Api.Keeping;

/// <summary>Registers the store: SQLite beside the app, or PostgreSQL where a connection string names it.</summary>
internal static class KeepServices
{
    public static void AddKeeping(this IServiceCollection services, TapeRecorder recorder, IConfiguration configuration)
    {
        var keep = configuration.GetSection("keep");
        var options = new KeepOptions
        {
            Postgres = keep["postgres"],
            Sqlite = keep["sqlite"] ?? Path.Combine(AppContext.BaseDirectory, "diagnosis-sessions.db"),
            Retention = TimeSpan.FromDays(keep.GetValue("days", 180.0)),
            ClearText = keep["text"] == "clear",
            IsConfigured = keep["postgres"] is not null || keep["sqlite"] is not null,
        };
        services.AddSingleton(options);
        services.AddSingleton(recorder);
        services.AddSingleton<IStoreDatabase>(_ => options.Postgres is { } postgres ? new PostgresDatabase(postgres) : new SqliteDatabase(options.Sqlite));
        services.AddSingleton<KeptStore>();
        services.AddSingleton<RuleShelf>();
        services.AddSingleton<Replays>();
        services.AddSingleton(options.ClearText ? Masking.None : Masking.Default);
        services.AddHostedService<Retention>();
    }
}
