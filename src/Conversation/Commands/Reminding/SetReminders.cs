using CommunityBot.Conversation.Turns;
using CommunityBot.Conversation.Vocabulary;
using CommunityBot.Deeds;
using CommunityBot.Messages;
using CommunityBot.Nudges;
using CommunityBot.Typing;

namespace CommunityBot.Conversation.Commands.Reminding;

/// <summary>Changes when, about what and where somebody is reminded, and says how to undo it.</summary>
internal static class SetReminders
{
    public static Answer Run(Turn turn, NudgeSettings before, ReminderWish wish)
    {
        if (wish is ReminderWish.Where { Channel: { } channel } && !ReminderCard.ChannelsOf(turn).Contains(channel))
            return Reply.Say(turn.Texts.NotBoundThere(turn.Texts.ChannelName(channel), turn.Texts.Word(CommandIds.Bind)), turn.Button(CommandIds.Bind));
        var after = With(before, wish);
        if (after != before)
            turn.Records.Want(turn.Me.Id, after);

        var undo = Joined.Words(turn.Word, Undo(turn.Texts, before, wish));
        return after == before
            ? Reply.Say(Said(turn, after, wish), turn.Button(CommandIds.Reminders))
            : Answer.Doing(
                new Deed.RemindersSet(before, after),
                Reply.Say($"{Said(turn, after, wish)}\n{turn.Texts.ToUndo(undo)}", Choice.Saying(undo), turn.Button(CommandIds.Reminders)));
    }

    private static NudgeSettings With(NudgeSettings before, ReminderWish wish) => wish switch
    {
        ReminderWish.All { On: true } => before with { Meetings = OrUsual(before.Meetings), Deadlines = true, Digest = true },
        ReminderWish.All => before with { Meetings = MeetingNudges.None, Deadlines = false, Digest = false },
        ReminderWish.Meetings meetings => before with { Meetings = meetings.When ?? OrUsual(before.Meetings) },
        ReminderWish.Deadlines deadlines => before with { Deadlines = deadlines.On },
        ReminderWish.Digest digest => before with { Digest = digest.On },
        ReminderWish.Quiet quiet => before with { Quiet = quiet.Hours },
        ReminderWish.Where where => before with { Channel = where.Channel },
        _ => throw new ArgumentOutOfRangeException(nameof(wish), wish, "A new wish has to be carried out here."),
    };

    private static MeetingNudges OrUsual(MeetingNudges wanted) => wanted == MeetingNudges.None ? NudgeSettings.Usual.Meetings : wanted;

    private static string Said(Turn turn, NudgeSettings now, ReminderWish wish) => wish switch
    {
        ReminderWish.All all => all.On ? turn.Texts.AllOn : turn.Texts.AllOff,
        ReminderWish.Meetings => turn.Texts.MeetingsNow(now.Meetings),
        ReminderWish.Deadlines => turn.Texts.DeadlinesNow(now.Deadlines),
        ReminderWish.Digest => turn.Texts.DigestNow(now.Digest),
        ReminderWish.Quiet when now.Quiet.From == now.Quiet.To => turn.Texts.NotQuietNow,
        ReminderWish.Quiet => turn.Texts.QuietNow(now.Quiet),
        _ => now.Channel is { } channel ? turn.Texts.ChannelNow(turn.Texts.ChannelName(channel)) : turn.Texts.AnyChannelNow,
    };

    /// <summary>What is typed to have it as it was before. What was switched off as a whole comes back as a whole.</summary>
    private static string Undo(Texts.Catalogue texts, NudgeSettings before, ReminderWish wish) => wish switch
    {
        ReminderWish.All all => all.On ? texts.OffWord : texts.OnWord,
        ReminderWish.Meetings => texts.MeetingNudgesWord(before.Meetings),
        ReminderWish.Deadlines => $"{texts.DeadlinesWord} {(before.Deadlines ? texts.OnWord : texts.OffWord)}",
        ReminderWish.Digest => $"{texts.DigestWord} {(before.Digest ? texts.OnWord : texts.OffWord)}",
        ReminderWish.Quiet =>
            $"{texts.QuietWord} {(before.Quiet.From == before.Quiet.To ? texts.OffWord : $"{before.Quiet.From:HH:mm}-{before.Quiet.To:HH:mm}")}",
        _ => $"{texts.UseWord} {(before.Channel is { } channel ? texts.ChannelName(channel) : texts.AnywhereWord)}",
    };
}
