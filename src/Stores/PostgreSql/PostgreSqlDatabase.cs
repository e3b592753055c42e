using System.Security.Cryptography;
using CommunityBot.Messages;
using CommunityBot.Records;
using Npgsql;

namespace CommunityBot.Stores.PostgreSql;

/// <summary>Where the database is, by a connection string as it is written in the settings, and the connections to it that are open.</summary>
public sealed class PostgreSqlDatabase : IDisposable
{
    /// <summary>What might be written.</summary>
    public const string Example = "Host=db.example.edu.tw;Database=communitybot;Username=communitybot;Password=…";

    /// <summary>Somewhat more than there are hands, for what is done beside changes.</summary>
    private const int MostReading = 9;
    private const int MostChanging = 12;

    /// <summary>One that hears, and one that calls.</summary>
    private const int MostCalling = 2;

    /// <summary>What one bot may have open at once.</summary>
    public const int MostConnections = MostReading + MostChanging + MostCalling;

    /// <summary>A connection on which nothing comes for so long is asked whether it is still one.</summary>
    private const int SecondsOfSilence = 10;

    private readonly NpgsqlConnectionStringBuilder _written;
    private readonly Lazy<NpgsqlDataSource> _reading;
    private readonly Lazy<NpgsqlDataSource> _changing;
    private readonly Lazy<NpgsqlDataSource> _calling;

    /// <exception cref="ArgumentException">It cannot be read; <see cref="WhatIsWrong"/> says so before.</exception>
    public PostgreSqlDatabase(string connection)
    {
        _written = new NpgsqlConnectionStringBuilder(connection);
        _reading = new Lazy<NpgsqlDataSource>(() => Opened("-c default_transaction_read_only=on", MostReading));
        _changing = new Lazy<NpgsqlDataSource>(() => Opened($"-c enable_seqscan=off -c jit=off -c communitybot.bot={Bot}", MostChanging));
        _calling = new Lazy<NpgsqlDataSource>(() => Opened("-c synchronous_commit=off", MostCalling, SecondsOfSilence));
    }

    /// <summary>The name of this bot among those of the database, as long as the program runs.</summary>
    internal string Bot { get; } = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(8));

    /// <summary>The database, its server, and no password.</summary>
    public string Name => $"{_written.Database ?? _written.Username} ({_written.Host}:{_written.Port})";

    /// <summary>What is wrong with a connection string, which is not shown, in words right after the name of the setting; null where nothing is.</summary>
    public static BothLanguages? WhatIsWrong(string connection)
    {
        try
        {
            using var database = new PostgreSqlDatabase(connection);
            return database._written switch
            {
                { Multiplexing: true } => new BothLanguages(
                    " 不能有 Multiplexing=true，請拿掉：一件事的每一步要走同一條連線", "has Multiplexing=true, which is to go: all of a change goes over one connection"),
                { Port: < 1 or > ushort.MaxValue } => new BothLanguages(" 的 Port 要在 1 到 65535 之間", "has a Port that is not between 1 and 65535"),
                { Host.Length: > 0, Username.Length: > 0 } => database.WhatOptionsAreWrong(),
                _ => new BothLanguages($" 少了 Host 或 Username；要像 {Example}", $"lacks a Host or a Username; it is to look like {Example}"),
            };
        }
        catch (ArgumentException)
        {
            return new BothLanguages($" 看不懂；要像 {Example}", $"cannot be read; it is to look like {Example}");
        }
    }

    /// <summary>What each word of it may be, and what they come to together, are two questions.</summary>
    private BothLanguages? WhatOptionsAreWrong()
    {
        try
        {
            _ = (_reading.Value, _changing.Value, _calling.Value);
            return null;
        }
        catch (Exception fault) when (fault is ArgumentException or NotSupportedException or InvalidOperationException)
        {
            return new BothLanguages($" 裡的選項用不起來（{fault.Message}）；要像 {Example}", $"has options that do not go together ({fault.Message}); it is to look like {Example}");
        }
    }

    /// <summary>For those who only read, each on a snapshot.</summary>
    internal NpgsqlDataSource ToRead => _reading.Value;

    /// <summary>
    /// For changes, which run as if one came after the other. What one has looked at, another may not change meanwhile: where it looked through a
    /// whole table that is all of it, so an index is preferred however small the table is. Where there is none, the server would take the look for so
    /// dear that it compiled a program for it.
    /// </summary>
    internal NpgsqlDataSource ToChange => _changing.Value;

    /// <summary>For what bots call to each other, which is not worth a flush. Whoever is done with one hears nothing on it any more.</summary>
    internal NpgsqlDataSource ToCall => _calling.Value;

    /// <summary>What a failure comes to, in words.</summary>
    internal StoreUnavailableException Said(Exception fault)
    {
        Leave(fault);
        return PostgreSqlFaults.Of(fault, Name);
    }

    /// <summary>
    /// Gives up connections to a server that only reads by now: another may write at its address. Nobody else would, as nothing is wrong with them.
    /// </summary>
    internal void Leave(Exception fault)
    {
        if (fault is PostgresException { SqlState: PostgresErrorCodes.ReadOnlySqlTransaction })
            _changing.Value.Clear();
    }

    public void Dispose()
    {
        foreach (var source in new[] { _reading, _changing, _calling }.Where(source => source.IsValueCreated))
            source.Value.Dispose();
    }

    private NpgsqlDataSource Opened(string options, int most, int silence = 0)
    {
        var with = new NpgsqlConnectionStringBuilder(_written.ConnectionString)
        {
            Options = $"{_written.Options} {options}".Trim(),
            ApplicationName = _written.ApplicationName ?? "communitybot",
            MaxPoolSize = most,
            // Statements stay prepared as long as a connection is open.
            MaxAutoPrepare = 500,
            AutoPrepareMinUsages = 2,
            KeepAlive = silence,
            NoResetOnClose = silence == 0,
            Enlist = false,
        };
        // All values are of types that every server has.
        return new NpgsqlDataSourceBuilder(with.ConnectionString).ConfigureTypeLoading(types => types.EnableTypeLoading(false)).Build();
    }
}
