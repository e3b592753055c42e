using CommunityBot.Files;
using CommunityBot.Files.Formats;
using CommunityBot.Files.Rulebooks;
using CommunityBot.Programmes;

namespace CommunityBot.Bot.Hosting;

public static class RulebookSetup
{
    /// <summary>Adds the rulebooks, read now so that a wrong one is found before anything starts.</summary>
    /// <exception cref="WrongFilesException">At least one cannot be used.</exception>
    public static void AddRulebooks(this WebApplicationBuilder builder)
    {
        var (shelf, problems) = Read(builder.Configuration);
        if (problems.Count > 0)
            throw new WrongFilesException(problems);
        builder.Services.AddSingleton(shelf);
        builder.Services.AddSingleton<IRulebookSource>(shelf);
    }

    public static (RulebookShelf Shelf, IReadOnlyList<FileProblem> Problems) Read(IConfiguration settings) =>
        RulebookShelf.Read(settings["Programmes:Path"] is { Length: > 0 } own ? own : null, SeedFolder.Find("programmes"));
}
