using CommunityBot.Nudges;

namespace CommunityBot.Conversation.Commands.Reminding;

/// <summary>What somebody wants of their reminders.</summary>
public abstract record ReminderWish
{
    private ReminderWish()
    {
    }

    /// <summary>To see how they are set.</summary>
    public sealed record Show : ReminderWish;

    public sealed record All(bool On) : ReminderWish;

    /// <summary>When to be reminded of meetings; null for as it was before, or as usual.</summary>
    public sealed record Meetings(MeetingNudges? When) : ReminderWish;

    public sealed record Deadlines(bool On) : ReminderWish;

    public sealed record Digest(bool On) : ReminderWish;

    /// <summary>From and to alike for no quiet hours.</summary>
    public sealed record Quiet(QuietHours Hours) : ReminderWish;

    public sealed record UnreadHours(string Words) : ReminderWish;

    /// <summary>Where to be reminded; null for wherever it costs nothing.</summary>
    public sealed record Where(string? Channel) : ReminderWish;

    /// <param name="Days">After so many days.</param>
    /// <param name="What">The matters as they were named; empty for those told last.</param>
    public sealed record Later(int Days, string What) : ReminderWish;

    public sealed record Never(string What) : ReminderWish;

    /// <param name="What">Empty for all.</param>
    public sealed record Resume(string What) : ReminderWish;

    /// <summary>Words that say nothing of what is wanted, such as the name of a matter alone.</summary>
    public sealed record About(string Words) : ReminderWish;
}
