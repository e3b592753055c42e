using CommunityBot.Bot.Tests.WebChat;
using CommunityBot.Stores;
using CommunityBot.Stores.PostgreSql;
using CommunityBot.Stores.Tests.PostgreSql;

namespace CommunityBot.Bot.Tests.Several;

/// <summary>Two bots that serve the same people from one PostgreSQL, each with a folder of its own and the key that they share.</summary>
public sealed class BotPair : IAsyncLifetime
{
    private readonly DirectoryInfo _folders = Directory.CreateTempSubdirectory("communitybot-");
    private TestDatabase? _database;

    public RunningBot One { get; private set; } = null!;

    public RunningBot Other { get; private set; } = null!;

    /// <summary>Asked before anything else.</summary>
    public static void SkipWithoutServer() => Assert.SkipUnless(TestDatabase.IsConfigured, TestDatabase.Missing);

    public async ValueTask InitializeAsync()
    {
        if (!TestDatabase.IsConfigured)
            return;
        _database = TestDatabase.Bare();
        var (mine, others) = (_folders.CreateSubdirectory("one"), _folders.CreateSubdirectory("other"));
        One = await Start(mine);
        File.Copy(new DataFolder(mine.FullName).CodeKey, new DataFolder(others.FullName).CodeKey);
        Other = await Start(others);
    }

    public async ValueTask DisposeAsync()
    {
        if (_database is not null)
        {
            await Other.DisposeAsync();
            await One.DisposeAsync();
            _database.Dispose();
        }

        _folders.Delete(recursive: true);
    }

    /// <summary>Where browsers come through a proxy, nobody is at this machine alone.</summary>
    private Task<RunningBot> Start(DirectoryInfo folder) => ChatBots.ForRealPeople(
        "--WebChat:AllowRemote=true",
        $"--Storage:Path={folder.FullName}", $"--Storage:Provider={PostgreSqlProvider.Called}", $"--Storage:ConnectionString={_database!.Connection}");
}
