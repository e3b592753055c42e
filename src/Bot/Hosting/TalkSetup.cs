using CommunityBot.Conversation.Hearing;
using CommunityBot.Conversation.Vocabulary;
using CommunityBot.Files;
using CommunityBot.Files.Formats;
using CommunityBot.Files.Talk;
using CommunityBot.Talk;

namespace CommunityBot.Bot.Hosting;

public static class TalkSetup
{
    /// <summary>
    /// Adds what the bot hears. Whoever asks for it first has the books read, and gets a <see cref="WrongFilesException"/> where one cannot be used.
    /// </summary>
    public static void AddTalk(this WebApplicationBuilder builder)
    {
        var settings = builder.Configuration;
        builder.Services.AddSingleton(_ =>
        {
            var (books, problems) = Read(settings);
            return problems.Count == 0 ? new Ear(books) : throw new WrongFilesException(problems);
        });
    }

    public static (IReadOnlyList<TalkBook> Books, IReadOnlyList<FileProblem> Problems) Read(IConfiguration settings) =>
        TalkShelf.Read(settings["Talk:Path"] is { Length: > 0 } own ? own : null, SeedFolder.Find("talk"), [.. CommandWords.All.Keys]);
}
