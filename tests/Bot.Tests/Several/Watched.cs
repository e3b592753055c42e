using CommunityBot.Stores.Tests.PostgreSql;

namespace CommunityBot.Bot.Tests.Several;

/// <summary>Has the database write down what bots settle among themselves, each by the name of its connections.</summary>
internal static class Watched
{
    /// <summary>In a schema of its own, so that it is in no backup.</summary>
    private const string Watch =
        """
        CREATE SCHEMA watch;
        CREATE TABLE watch.bots (name text, called text);
        CREATE TABLE watch.sweeps (job text, due bigint, bot text, at bigint);
        CREATE TABLE watch.taken (message text, from_bot text, by_bot text);
        CREATE FUNCTION watch.bot() RETURNS trigger LANGUAGE plpgsql AS
            $$ BEGIN INSERT INTO watch.bots VALUES (NEW.name, current_setting('application_name')); RETURN NULL; END $$;
        CREATE FUNCTION watch.sweep() RETURNS trigger LANGUAGE plpgsql AS
            $$ BEGIN INSERT INTO watch.sweeps VALUES (NEW.job, NEW.due, NEW.bot, extract(epoch FROM clock_timestamp()) * 1000); RETURN NULL; END $$;
        CREATE FUNCTION watch.take() RETURNS trigger LANGUAGE plpgsql AS
            $$ BEGIN INSERT INTO watch.taken VALUES (NEW.id, OLD.bot, NEW.bot); RETURN NULL; END $$;
        CREATE TRIGGER watch_bot AFTER INSERT ON bots FOR EACH ROW EXECUTE FUNCTION watch.bot();
        CREATE TRIGGER watch_sweep AFTER INSERT OR UPDATE ON sweeps FOR EACH ROW WHEN (NEW.bot IS NOT NULL) EXECUTE FUNCTION watch.sweep();
        CREATE TRIGGER watch_take AFTER UPDATE ON outbox FOR EACH ROW WHEN (OLD.bot IS DISTINCT FROM NEW.bot) EXECUTE FUNCTION watch.take();
        """;

    public static void By(TestDatabase database) => database.Execute(Watch);

    /// <summary>Every sweep that a bot took on, as often as one did.</summary>
    public static List<string> Sweeps(this TestDatabase database) => database.Texts("SELECT job || ' ' || due FROM watch.sweeps ORDER BY 1");

    /// <summary>Those that were not due yet.</summary>
    public static List<string> Early(this TestDatabase database) =>
        database.Texts("SELECT job || ' ' || (due - at) || ' ms early' FROM watch.sweeps WHERE at < due - 20");

    /// <summary>Whose messages others took up.</summary>
    public static List<string> TakenFrom(this TestDatabase database) =>
        database.Texts("SELECT DISTINCT called FROM watch.taken JOIN watch.bots ON name = from_bot");

    /// <summary>As once it said nothing for twenty seconds.</summary>
    public static void Bury(this TestDatabase database, string bot) =>
        database.Execute($"UPDATE bots SET until = 0 WHERE name IN (SELECT name FROM watch.bots WHERE called = '{bot}')");

    /// <summary>As where the way to the database breaks.</summary>
    public static void CutOff(this TestDatabase database, string bots) =>
        database.Texts($"SELECT pg_terminate_backend(pid)::text FROM pg_stat_activity WHERE application_name LIKE '{bots}'");
}
