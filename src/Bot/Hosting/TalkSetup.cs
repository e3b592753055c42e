using CommunityBot.Conversation.Hearing;
using CommunityBot.Conversation.Vocabulary;
using CommunityBot.Files;
using CommunityBot.Files.Formats;
using CommunityBot.Files.Talk;
using CommunityBot.Talk;

namespace CommunityBot.Bot.Hosting;

public static class TalkSetup
{
    /// <summary>Adds what the bot hears, read now so that a wrong book is found before anything starts.</summary>
    /// <exception cref="WrongFilesException">At least one book cannot be used.</exception>
    public static void AddTalk(this WebApplicationBuilder builder)
    {
        var (books, problems) = Read(builder.Configuration);
        if (problems.Count > 0)
            throw new WrongFilesException(problems);
        builder.Services.AddSingleton(_ => new Ear(books));
    }

    public static (IReadOnlyList<TalkBook> Books, IReadOnlyList<FileProblem> Problems) Read(IConfiguration settings) =>
        TalkShelf.Read(settings["Talk:Path"] is { Length: > 0 } own ? own : null, SeedFolder.Find("talk"), [.. CommandWords.All.Keys]);
}
