using CommunityBot.Deletion;
using CommunityBot.Messages;
using CommunityBot.Outbox;

namespace CommunityBot.Stores.Tests;

public abstract partial class StoreContract
{
    /// <summary>What others said stays theirs; what the program said to them does not, nor what it could not send.</summary>
    [Fact]
    public async Task A_name_of_two_letters_stays_in_nothing_that_the_program_said()
    {
        var (circle, _) = await Filled("高興", "高興");
        var going = OutboxId.Next(Circle.Start);
        await Change(records => Ended(() =>
        {
            records.Transcript.Add(Line("3", "大家很高興", isTheirs: true));
            records.Transcript.Add(Line("4", "高興改名為高星"));
            records.Transcript.Add(Line("5", "出席：高興、王大明"));
            records.Transcript.Add(Line("6", "成員有王大明"));
            records.Outbox.Keep(Letter(OutboxId.Next(Circle.Start), "高興在五月還有出席紀錄"), dueAt: null);
            records.Outbox.Enqueue(Letter(going, "王大明和高興會來"));
        }));

        var pseudonym = await Change(records => Erasure.Run(records, circle.Member, Circle.Start, Circle.Day));

        var left = (await Read(records => records.Transcript.After("V-other", 0, 10))).TakeLast(4);
        Assert.Equal(["大家很高興", "…", $"出席：{pseudonym}、王大明", "成員有王大明"], left.Select(line => line.Said ?? line.Reply!.Text));
        Assert.Equal("…", Assert.Single(await Change(records => records.Outbox.TakeKept(new ChatAddress("line", "U-letter")))).Body.Text);
        Assert.Equal("王大明和高興會來", (await Read(records => records.Outbox.Find(going)))!.Body.Text);

        static TranscriptLine Line(string key, string words, bool isTheirs = false) => new()
        {
            UserId = "V-other",
            Key = key,
            At = Circle.Start,
            Said = isTheirs ? words : null,
            Reply = isTheirs ? null : Reply.Say(words),
        };

        static OutboxMessage Letter(OutboxId id, string words) => new()
        {
            Id = id,
            To = new ChatAddress("line", "U-letter"),
            Body = Reply.Say(words),
            Language = Language.Chinese,
            EnqueuedAt = Circle.Start,
        };
    }
}
