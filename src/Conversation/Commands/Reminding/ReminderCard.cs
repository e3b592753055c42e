using CommunityBot.Conversation.Finding;
using CommunityBot.Conversation.Turns;
using CommunityBot.Messages;
using CommunityBot.Nudges;
using CommunityBot.Typing;

namespace CommunityBot.Conversation.Commands.Reminding;

/// <summary>How somebody's reminders are set, with a button for each other way.</summary>
internal static class ReminderCard
{
    private static readonly MeetingNudges[] s_times = [MeetingNudges.DayBefore, MeetingNudges.TwoHoursBefore, MeetingNudges.Both, MeetingNudges.None];

    /// <param name="turn">The message that asked.</param>
    /// <param name="settings">How they are set.</param>
    /// <param name="note">What has to be said first.</param>
    public static Reply Of(Turn turn, NudgeSettings settings, string note = "")
    {
        var texts = turn.Texts;
        var leads = Leading.Communities(turn).Count > 0;
        var channels = ChannelsOf(turn);
        var hushed = turn.Records.Nudges.HushedBy(turn.Me.Id).Where(hush => hush.Until is null || hush.Until > turn.Now).ToList();
        Field[] duties = [new(texts.DueLabel, texts.OnOff(settings.Deadlines)), new(texts.DigestLabel, texts.OnOff(settings.Digest))];
        return Reply.Show(
            new Card
            {
                Title = texts.RemindersTitle,
                Fields =
                [
                    new Field(texts.MeetingNudgesLabel, texts.WhenReminded(settings.Meetings)),
                    .. leads ? duties : [],
                    new Field(
                        texts.QuietLabel,
                        settings.Quiet.From == settings.Quiet.To ? texts.NoQuietHours : $"{settings.Quiet.From:HH:mm}–{settings.Quiet.To:HH:mm}"),
                    .. channels.Count > 1
                        ? [new Field(texts.ChannelLabel, settings.Channel is { } channel ? texts.ChannelName(channel) : texts.WherePeopleAre)]
                        : Array.Empty<Field>(),
                    .. Hushed(turn, texts.PutOffLabel, hushed.Where(hush => hush.Until is not null)),
                    .. Hushed(turn, texts.SilencedLabel, hushed.Where(hush => hush.Until is null)),
                ],
                Note = Joined.Lines(note, hushed.Count > 0 ? texts.RemindersNote : ""),
            },
            [.. Buttons(turn, settings, leads, channels, hushed.Count > 0).Take(Limits.Buttons)]);
    }

    /// <summary>Where the speaker can be reminded.</summary>
    public static IReadOnlyList<string> ChannelsOf(Turn turn) =>
        [.. turn.Records.Accounts.Of(turn.Me.Id).Select(account => account.Address.Channel).Distinct()];

    private static IEnumerable<Field> Hushed(Turn turn, string label, IEnumerable<Hush> hushes)
    {
        var names = hushes
            .SelectMany(hush => KnownMatters.Of(turn, [hush.About])
                .Select(matter => hush.Until is { } until ? turn.Texts.UntilDay(matter.Name, turn.Clock.Day(until)) : matter.Name))
            .Distinct()
            .ToList();
        if (names.Count > 0)
            yield return new Field(
                label,
                turn.Texts.List(names.Count > Limits.Buttons ? [.. names.Take(Limits.Buttons), turn.Texts.MoreThings(names.Count - Limits.Buttons)] : names));
    }

    private static IEnumerable<Choice> Buttons(Turn turn, NudgeSettings settings, bool leads, IReadOnlyList<string> channels, bool hushed)
    {
        var texts = turn.Texts;
        foreach (var time in s_times.Where(time => time != settings.Meetings))
            yield return Say(texts.MeetingNudgesWord(time));
        if (leads)
        {
            yield return Say($"{texts.DeadlinesWord} {texts.OnOff(!settings.Deadlines)}");
            yield return Say($"{texts.DigestWord} {texts.OnOff(!settings.Digest)}");
        }

        if (hushed)
            yield return Say(texts.ResumeWord);
        yield return Choice.Filling(texts.QuietLabel, $"{turn.Word} {texts.QuietWord} 22:00-7:00");
        yield return Choice.Saying(texts.Everything(!settings.Any), $"{turn.Word} {texts.OnOff(!settings.Any)}");
        if (channels.Count > 1)
        {
            foreach (var channel in channels.Where(channel => channel != settings.Channel))
                yield return Say($"{texts.UseWord} {texts.ChannelName(channel)}");
        }

        Choice Say(string words) => Choice.Saying(words, $"{turn.Word} {words}");
    }
}
