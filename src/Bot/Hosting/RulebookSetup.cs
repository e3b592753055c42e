using CommunityBot.Files;
using CommunityBot.Files.Formats;
using CommunityBot.Files.Rulebooks;
using CommunityBot.Programmes;

namespace CommunityBot.Bot.Hosting;

public static class RulebookSetup
{
    /// <summary>Adds the rulebooks. Whoever asks for them first has them read, and gets a <see cref="WrongFilesException"/> where one cannot be used.</summary>
    public static void AddRulebooks(this WebApplicationBuilder builder)
    {
        var settings = builder.Configuration;
        builder.Services.AddSingleton(_ =>
        {
            var (shelf, problems) = Read(settings);
            return problems.Count == 0 ? shelf : throw new WrongFilesException(problems);
        });
        builder.Services.AddSingleton<IRulebookSource>(services => services.GetRequiredService<RulebookShelf>());
    }

    public static (RulebookShelf Shelf, IReadOnlyList<FileProblem> Problems) Read(IConfiguration settings) =>
        RulebookShelf.Read(settings["Programmes:Path"] is { Length: > 0 } own ? own : null, SeedFolder.Find("programmes"));
}
