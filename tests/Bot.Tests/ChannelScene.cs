using CommunityBot.Communities;
using CommunityBot.Meetings;
using CommunityBot.Messages;
using CommunityBot.Outbox;

namespace CommunityBot.Bot.Tests;

/// <summary>A bot on a platform with one community, whose meeting has been open for sign-in for a while.</summary>
public abstract class ChannelScene(RunningBot bot, SettableClock clock, Meeting meeting) : IAsyncDisposable
{
    /// <summary>Two minutes into the meeting.</summary>
    public static readonly DateTimeOffset Now = new(2025, 5, 12, 14, 2, 0, TimeSpan.FromHours(8));

    public const string BindingCodeOfNewcomer = "7K3Q9XPA";

    /// <summary>What is due later than this is being sent just now.</summary>
    private static readonly TimeSpan s_inFlight = TimeSpan.FromMinutes(1);

    public RunningBot Bot { get; } = bot;

    public SettableClock Clock { get; } = clock;

    public Meeting Meeting { get; } = meeting;

    /// <summary>The code on the screen.</summary>
    public string Code => Meeting.Secret.CodeAt(Clock.GetUtcNow()).ToString();

    public Task<IReadOnlyList<AttendanceEntry>> Attendance() => Bot.Read(records => records.Attendance.Of(Meeting.Id));

    /// <summary>Lets the clock run to the next attempt, and the next, until everything is sent or given up.</summary>
    public Task LetTimePass() => Eventually.IsTrue(
        async () =>
        {
            var (waiting, next) = await Bot.Read(records => (records.Outbox.Summarize().Waiting, records.Outbox.NextDue()));
            if (next - Clock.GetUtcNow() is { } wait && wait < s_inFlight)
            {
                Clock.Advance(wait > TimeSpan.Zero ? wait : TimeSpan.Zero);
                Bot.WakeDelivery();
            }

            return waiting == 0;
        },
        "everything is sent or given up");

    public abstract ValueTask DisposeAsync();

    /// <summary>Puts a message in the outbox, without waking the delivery.</summary>
    protected Task<OutboxMessage> Enqueue(ChatAddress to, Reply body, ReplyTicket? ticket, params IReadOnlyList<string> alsoTo)
    {
        var now = Clock.GetUtcNow();
        var message = new OutboxMessage
        {
            Id = OutboxId.Next(now),
            To = to,
            AlsoTo = alsoTo,
            Ticket = ticket,
            Body = body,
            Language = Language.Chinese,
            EnqueuedAt = now,
        };
        return Bot.Change(records =>
        {
            records.Outbox.Enqueue(message);
            return message;
        });
    }

    protected static MeetingPlan PlanAt(Community community, DateTimeOffset starts) => new()
    {
        Community = community.Id,
        Kind = "routine",
        Topic = "AI教材共備",
        Place = "工程館301",
        StartsAt = starts,
        EndsAt = starts.AddHours(2),
    };

    protected static SignInWindow WindowOf(Meeting meeting) => new(meeting.StartsAt.AddMinutes(-10), meeting.StartsAt.AddHours(2.5));
}
