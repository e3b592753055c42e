using CommunityBot.Stores.Sqlite;

namespace CommunityBot.Stores.Tests;

/// <summary>A database as an earlier release left it.</summary>
internal static class OldDatabase
{
    /// <summary>Those of the scheduler's tables that refer to no other.</summary>
    private static readonly string[] s_schedule =
    [
        "JOB_DETAILS", "SIMPLE_TRIGGERS", "SIMPROP_TRIGGERS", "BLOB_TRIGGERS", "CALENDARS", "PAUSED_TRIGGER_GRPS", "PAUSED_JOB_GRPS", "FIRED_TRIGGERS",
        "SCHEDULER_STATE", "LOCKS", "EXECUTION_HISTORY", "MISFIRE_HISTORY", "JOB_STATUS",
    ];

    /// <summary>Makes one of schema 2 with a community, a person, a meeting with a sign-in, and a line of the web chat.</summary>
    public static void Make(DataFolder folder)
    {
        using var connections = new SqliteConnections(folder.Database);
        using var sql = connections.OpenWriter();
        Lay(sql, 2);
        sql.Script(
            """
            INSERT INTO communities VALUES (3, 'ncut-research-communities-114', 'AI 社群', 'AI數位');
            INSERT INTO people VALUES (5, '王小明', '勤益科大', '資管系', 'ming@example.tw');
            INSERT INTO memberships VALUES (1, 3, 5, 1, 0);
            INSERT INTO meetings VALUES
                (7, 3, 'routine', 'AI教材共備', '工程館301', 1748239200000, 1748246400000, x'000102030405060708090a0b0c0d0e0f', NULL, NULL, NULL);
            INSERT INTO attendance VALUES (1, 7, 5, NULL, 0, 1748239260000, 0, NULL, '');
            INSERT INTO transcript VALUES (1, 'visitor', 'k', 1748239260000, '簽到', NULL);
            """);
    }

    /// <summary>Makes one of schema 12, the last without days, with two communities of one programme and everybody who can be something there.</summary>
    public static void MakeWithoutDays(DataFolder folder)
    {
        using var connections = new SqliteConnections(folder.Database);
        using var sql = connections.OpenWriter();
        Lay(sql, 12);
        sql.Script(
            """
            INSERT INTO communities (id, programme, name, category) VALUES
                (3, 'ncut-research-communities-114', 'AI 社群', 'AI數位'), (4, 'ncut-research-communities-114', '資安社群', '');
            INSERT INTO people VALUES (5, '王小明', '勤益科大', '資管系', 'ming@example.tw'), (6, '林志宏', '勤益科大', '電機系', ''), (7, '張主任', '', '', '');
            INSERT INTO memberships VALUES (1, 3, 5, 0, 2), (2, 3, 6, 1, 0), (9, 4, 5, 1, 0);
            INSERT INTO officers VALUES ('ncut-research-communities-114', 7);
            INSERT INTO heads VALUES (3, 7);
            """);
    }

    /// <summary>Brings it to the newest schema, as a server does at its start.</summary>
    public static StoreUpgrade? Upgrade(DataFolder folder)
    {
        using var hold = folder.HoldForServer();
        return SqliteUpgrade.Run(hold, new CodeKey(folder), Circle.Day);
    }

    private static void Lay(SqliteSession sql, int version, int after = 0)
    {
        var schemas = typeof(SqliteStore).Assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith("Schema.Sqlite.", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .Take(version)
            .Skip(after);
        foreach (var schema in schemas)
        {
            using var script = new StreamReader(typeof(SqliteStore).Assembly.GetManifestResourceStream(schema)!);
            sql.Script(script.ReadToEnd());
        }

        sql.Script($"PRAGMA user_version = {version}");
    }

    /// <summary>Brings one of schema 2 to schema 12, with a binding code and a calendar's address as they were kept until then: as given out.</summary>
    public static void AddSecrets(DataFolder folder, string code, string address)
    {
        using var connections = new SqliteConnections(folder.Database);
        using var sql = connections.OpenWriter();
        Lay(sql, 12, after: 2);
        sql.Execute("INSERT INTO binding_codes (code, person_id, expires_at) VALUES ($1, 5, 4102444800000)", code);
        sql.Execute("INSERT INTO calendar_feeds (person_id, key, made_at, fetched_at) VALUES (5, $1, 0, 1748152800000)", address);
    }

    /// <summary>Adds what the bot said in the conversation that is there.</summary>
    public static void AddLines(DataFolder folder, params IReadOnlyList<string> replies)
    {
        using var connections = new SqliteConnections(folder.Database);
        using var sql = connections.OpenWriter();
        foreach (var (at, reply) in replies.Index())
            sql.Execute("INSERT INTO transcript (user_id, key, at, reply) VALUES ('visitor', $1, 1748239260000, $2)", $"r{at}", reply);
    }

    /// <summary>Adds the tables in which the scheduler kept a job with its times.</summary>
    public static void AddSchedule(DataFolder folder)
    {
        using var connections = new SqliteConnections(folder.Database);
        using var sql = connections.OpenWriter();
        foreach (var table in s_schedule)
            sql.Execute($"CREATE TABLE QRTZ_{table} (NAME TEXT PRIMARY KEY)");
        sql.Script(
            """
            CREATE TABLE QRTZ_TRIGGERS (NAME TEXT PRIMARY KEY, JOB TEXT NOT NULL REFERENCES QRTZ_JOB_DETAILS (NAME));
            CREATE TABLE QRTZ_CRON_TRIGGERS (NAME TEXT PRIMARY KEY REFERENCES QRTZ_TRIGGERS (NAME), CRON TEXT NOT NULL);
            CREATE INDEX IDX_QRTZ_T_J ON QRTZ_TRIGGERS (JOB);
            CREATE TRIGGER QRTZ_DELETE_CRON_TRIGGER DELETE ON QRTZ_TRIGGERS BEGIN DELETE FROM QRTZ_CRON_TRIGGERS WHERE NAME = OLD.NAME; END;
            INSERT INTO QRTZ_JOB_DETAILS VALUES ('backup');
            INSERT INTO QRTZ_TRIGGERS VALUES ('backup', 'backup');
            INSERT INTO QRTZ_CRON_TRIGGERS VALUES ('backup', '0 10 3 * * ?');
            """);
    }
}
