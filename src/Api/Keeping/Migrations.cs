using System.Collections.Immutable;

namespace DiagnosisEngine.Api.Keeping;

/// <summary>The schema, step by step. Steps are only ever added: a store of any earlier version is brought forward, never back.</summary>
internal static class Migrations
{
    /// <summary>Step n brings a store from version n to n + 1. Times are texts in UTC that sort as they are.</summary>
    public static ImmutableArray<string> Steps { get; } =
    [
        """
        CREATE TABLE rule_sets (digest TEXT PRIMARY KEY, files TEXT NOT NULL, kept_at TEXT NOT NULL);
        CREATE TABLE sessions (id TEXT PRIMARY KEY, owner TEXT NOT NULL, audience TEXT NOT NULL, customer TEXT, created_at TEXT NOT NULL, updated_at TEXT NOT NULL,
            turn INTEGER NOT NULL, state TEXT NOT NULL);
        CREATE TABLE turns (session TEXT NOT NULL REFERENCES sessions (id) ON DELETE CASCADE, turn INTEGER NOT NULL, at TEXT NOT NULL, digest TEXT NOT NULL,
            complaint TEXT NOT NULL, tape TEXT NOT NULL, answer TEXT NOT NULL, PRIMARY KEY (session, turn));
        """,
        """
        ALTER TABLE sessions ADD COLUMN outcome TEXT;
        CREATE TABLE remembered (owner TEXT NOT NULL, key TEXT NOT NULL, request TEXT NOT NULL, session TEXT NOT NULL REFERENCES sessions (id) ON DELETE CASCADE,
            status INTEGER NOT NULL, body TEXT NOT NULL, at TEXT NOT NULL, PRIMARY KEY (owner, key));
        """,
        """
        CREATE INDEX sessions_by_customer ON sessions (customer);
        CREATE INDEX sessions_by_age ON sessions (updated_at);
        CREATE INDEX remembered_by_session ON remembered (session);
        """,
    ];
}
