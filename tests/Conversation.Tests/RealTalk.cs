using CommunityBot.Conversation.Hearing;
using CommunityBot.Conversation.Vocabulary;
using CommunityBot.Files;
using CommunityBot.Files.Talk;

namespace CommunityBot.Conversation.Tests;

/// <summary>What the bot hears with the talk books that come with it.</summary>
internal static class RealTalk
{
    public static Ear Ear { get; } = Read();

    private static Ear Read()
    {
        var (books, problems) = TalkShelf.Read(own: null, SeedFolder.Find("talk"), [.. CommandWords.All.Keys]);
        Assert.Empty(problems);
        Assert.Equal(2, books.Count);
        return new Ear(books);
    }
}
