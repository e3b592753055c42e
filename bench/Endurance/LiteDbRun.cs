using System.Globalization;
using CommunityBot.Bot.Tests.Line;
using CommunityBot.Stores;
using CommunityBot.Stores.LiteDb;
using CommunityBot.Stores.Tests.LiteDb;

namespace CommunityBot.Endurance;

/// <summary>LiteDB as in the tests, with more: the bot killed under load again and again, and many who read a large file beside one who writes.</summary>
internal static class LiteDbRun
{
    private const int Kills = 20;
    private const int People = 240_000;
    private static readonly TimeSpan s_together = TimeSpan.FromSeconds(60);

    /// <summary>It throws where anything is lost, happens twice or reads wrong.</summary>
    public static async Task Run()
    {
        using (var kills = new LiteDbKills(Kills))
        {
            var acknowledged = await kills.Run();
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{acknowledged:n0} sign-ins acknowledged and {Kills} kills: all there, none twice"));
        }

        var folder = new DataFolder(Directory.CreateTempSubdirectory("communitybot-").FullName);
        using (var store = new LiteDbProvider().Open(folder, new CodeKey(folder)))
        {
            var reads = await ReadersBesideWriter.Run(store, People, s_together, CancellationToken.None);
            var megabytes = new FileInfo(folder.Database).Length / 1e6;
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture, $"{reads:n0} reads of {megabytes:n0} MB beside a writer in {s_together.TotalSeconds:n0} s: all right"));
        }

        Directory.Delete(folder.Path, recursive: true);
    }
}
