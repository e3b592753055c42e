using CommunityBot.Bot.Tests.Line;
using CommunityBot.Messages;
using CommunityBot.Outbox;
using CommunityBot.Records;
using CommunityBot.Stores;

namespace CommunityBot.Bot.Tests.Discord;

/// <summary>The process ends (<c>kill -9</c>) with an answer or a message on its way.</summary>
public sealed class DiscordKilledTests : IDisposable
{
    private const string Token = "token-of-the-interaction";
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("communitybot-");

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public async Task Between_sending_and_noting_that_it_was_sent_it_is_repeated_with_its_nonce_and_shown_once()
    {
        await using var discord = await DiscordStandIn.Start();
        await Enqueue(age: TimeSpan.Zero, isAnswer: false);
        using (var bot = await Serve(discord, new Mishap.Silence { AfterTaking = true }))
        {
            await Eventually.IsTrue(() => discord.DirectMessages(DiscordScene.Member).Count == 1, "Discord has taken it");
            await bot.Kill();
        }

        using (await Serve(discord))
            await UntilSent();

        Assert.Single(discord.DirectMessages(DiscordScene.Member));
        Assert.Single(discord.Calls.Select(call => call.Nonce).OfType<string>().Distinct(StringComparer.Ordinal));
    }

    [Fact]
    public async Task An_answer_that_was_being_given_is_written_over_itself_and_shown_once()
    {
        await using var discord = await DiscordStandIn.Start();
        discord.NoteAnswer(Token, []);
        await Enqueue(age: TimeSpan.Zero, isAnswer: true);
        using (var bot = await Serve(discord, new Mishap.Silence { AfterTaking = true }))
        {
            await Eventually.IsTrue(() => discord.Calls.Count == 1, "Discord has taken it");
            await bot.Kill();
        }

        using (await Serve(discord))
            await UntilSent();

        Assert.Equal("已簽到", DiscordText.Of(Assert.Single(discord.Answered[Token])));
        Assert.Empty(discord.DirectMessages(DiscordScene.Member));
    }

    [Fact]
    public async Task An_answer_decided_on_and_never_given_reaches_the_reader_as_a_direct_message()
    {
        await using var discord = await DiscordStandIn.Start();
        await Enqueue(age: TimeSpan.FromSeconds(30), isAnswer: true);

        using (await Serve(discord))
            await UntilSent();

        Assert.Equal(["已簽到"], discord.DirectMessages(DiscordScene.Member));
    }

    private Task<OutboxMessage> Enqueue(TimeSpan age, bool isAnswer)
    {
        var at = TimeProvider.System.GetUtcNow() - age;
        var message = new OutboxMessage
        {
            Id = OutboxId.Next(at),
            To = new ChatAddress(ChannelNames.Discord, DiscordScene.Member),
            Ticket = isAnswer ? new ReplyTicket(Token) : null,
            Body = Reply.Say("已簽到"),
            Language = Language.Chinese,
            EnqueuedAt = at,
        };
        return InStore(store => store.Change(
            records =>
            {
                records.Outbox.Enqueue(message);
                return message;
            },
            Cancel));
    }

    private Task UntilSent() => Eventually.IsTrue(
        async () => await InStore(store => store.Read(records => records.Outbox.Summarize(), Cancel)) == new OutboxSummary(0, 0, null),
        "it is noted that it was sent");

    private Task<BotProcess> Serve(DiscordStandIn discord, params IEnumerable<Mishap> mishaps)
    {
        discord.Next(mishaps);
        return BotProcess.Serve(_folder.FullName, DiscordScene.Settings(discord));
    }

    private async Task<T> InStore<T>(Func<IStore, Task<T>> work)
    {
        using var store = TestStore.Open(new DataFolder(_folder.FullName));
        return await work(store);
    }
}
