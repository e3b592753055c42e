using CommunityBot.Conversation.Turns;
using CommunityBot.Messages;
using CommunityBot.Typing;

namespace CommunityBot.Conversation.Commands.Reminding;

/// <summary>提醒: what the speaker is reminded of, when and where; 提醒 三天後 年度成果報告, 提醒 不要 #12 are about one matter.</summary>
public static class Reminders
{
    /// <summary>Words for the command that say already what is wanted.</summary>
    private static readonly (string Said, string Wanted)[] s_telling = [("不再提醒", "不要"), ("三天後再提醒", "三天後"), ("恢復提醒", "恢復")];

    public static Answer Run(Turn turn)
    {
        var settings = turn.Records.Nudges.SettingsOf(turn.Me.Id);
        return ReminderReader.Read(Words(turn)) switch
        {
            ReminderWish.Later later => SteerReminders.PutOff(turn, later),
            ReminderWish.Never never => SteerReminders.Silence(turn, never),
            ReminderWish.Resume resume => SteerReminders.Resume(turn, resume),
            ReminderWish.About about => SteerReminders.Ask(turn, about),
            ReminderWish.UnreadHours hours => Reply.Say(
                turn.Texts.NoSuchHours(TypedText.Shorten(hours.Words, Limits.Words)),
                Choice.Filling($"{turn.Word} {turn.Texts.QuietWord}", $"{turn.Word} {turn.Texts.QuietWord} 22:00-7:00")),
            ReminderWish.Show => ReminderCard.Of(turn, settings),
            var wish => SetReminders.Run(turn, settings, wish),
        };
    }

    private static string Words(Turn turn)
    {
        var typed = turn.Message.Content is MessageContent.Words words ? TypedText.Fold(words.Text) : "";
        var telling =
            s_telling.FirstOrDefault(way => typed.Contains(way.Said, StringComparison.Ordinal) && !turn.Arguments.Contains(way.Said, StringComparison.Ordinal));
        return Joined.Words(telling.Wanted ?? "", turn.Arguments);
    }
}
