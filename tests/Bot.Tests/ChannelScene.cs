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

    private static readonly TimeSpan s_step = TimeSpan.FromSeconds(0.5);
    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(20);

    public RunningBot Bot { get; } = bot;

    public SettableClock Clock { get; } = clock;

    public Meeting Meeting { get; } = meeting;

    /// <summary>The code on the screen.</summary>
    public string Code => Meeting.Secret.CodeAt(Clock.GetUtcNow()).ToString();

    public Task<IReadOnlyList<AttendanceEntry>> Attendance() => Bot.Read(records => records.Attendance.Of(Meeting.Id));

    /// <summary>Whether the platform is answering a call just now.</summary>
    protected abstract bool IsAnswering { get; }

    /// <summary>Lets the clock run while nothing is being sent, until everything is sent, kept or given up.</summary>
    public Task LetTimePass() => LetTimePass(s_patience);

    /// <param name="patience">How long at most, by the clock on the wall.</param>
    public Task LetTimePass(TimeSpan patience) => Eventually.IsTrue(
        async () =>
        {
            if (!IsAnswering)
                Clock.Advance(s_step);
            Bot.WakeDelivery();
            return (await Bot.Read(records => records.Outbox.Summarize())).Waiting == 0;
        },
        "everything is sent, kept or given up",
        patience);

    public abstract ValueTask DisposeAsync();

    /// <summary>Puts a message in the outbox, from where it is sent.</summary>
    protected Task<OutboxMessage> Enqueue(ChatAddress to, Reply body, ReplyTicket? ticket, TimeSpan age = default, params IReadOnlyList<string> alsoTo)
    {
        var now = Clock.GetUtcNow() - age;
        var message = new OutboxMessage
        {
            Id = OutboxId.Next(now),
            To = to,
            AlsoTo = alsoTo,
            Ticket = ticket,
            Body = body,
            Language = Language.Chinese,
            IsWorthKeeping = ticket is not null && !to.IsGroup,
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
