using CommunityBot.Nudges;
using CommunityBot.Programmes;

namespace CommunityBot.Conversation.Texts.English;

public sealed partial class EnglishCatalogue
{
    public override string RemindersPurpose => "see and change your reminders, for example: reminders day before; reminders off";

    public override string RemindersTitle => "Your reminders";

    public override string MeetingNudgesLabel => "Meetings";

    public override string DigestLabel => "Weekly digest";

    public override string QuietLabel => "Quiet hours";

    public override string ChannelLabel => "Sent to";

    public override string PutOffLabel => "Put off";

    public override string SilencedLabel => "No more of";

    public override string WhenReminded(MeetingNudges when) => when switch
    {
        MeetingNudges.None => "not at all",
        MeetingNudges.DayBefore => "the day before",
        MeetingNudges.TwoHoursBefore => "two hours before",
        _ => "the day before and two hours before",
    };

    public override string UntilDay(string what, DateOnly day) => $"{what} (until {Day(day)})";

    public override string NoQuietHours => "none";

    public override string WherePeopleAre => "wherever it uses up no messages";

    public override string RemindersNote => "Press a button to change it. To be reminded of something again, say “reminders again” and its name.";

    public override string OnWord => "on";

    public override string OffWord => "off";

    public override string Everything(bool on) => $"all {OnOff(on)}";

    public override string MeetingNudgesWord(MeetingNudges when) => when switch
    {
        MeetingNudges.None => "meetings off",
        MeetingNudges.DayBefore => "day before",
        MeetingNudges.TwoHoursBefore => "two hours before",
        _ => "both",
    };

    public override string DeadlinesWord => "deadlines";

    public override string DigestWord => "digest";

    public override string QuietWord => "quiet";

    public override string UseWord => "use";

    public override string WebWord => "web page";

    public override string AnywhereWord => "anywhere";

    public override string LaterWord => "in 3 days";

    public override string NeverWord => "no more";

    public override string ResumeWord => "again";

    public override string TheseWord => "these";

    public override string ToUndo(string words) => $"To undo that, type “{words}”.";

    public override string AllOn => "All right, I will remind you of meetings and deadlines, and send the weekly digest.";

    public override string AllOff =>
        "All right, I will not remind you any more. Meetings and due dates stand; type “meetings” or “deadlines” whenever you want to see them.";

    public override string MeetingsNow(MeetingNudges when) => when switch
    {
        MeetingNudges.None => "All right, no reminders before meetings. Type “meetings” to see them.",
        MeetingNudges.DayBefore => "All right, I will remind you the day before a meeting.",
        MeetingNudges.TwoHoursBefore => "All right, I will remind you two hours before a meeting.",
        _ => "All right, I will remind you the day before a meeting and two hours before it.",
    };

    public override string DeadlinesNow(bool on) => on
        ? "All right, I will remind you of what is due or falling behind."
        : "All right, no reminders of deadlines. The due dates of the regulation stand; type “deadlines” to see them.";

    public override string DigestNow(bool on) =>
        on ? "All right, you will get the weekly digest." : "All right, no weekly digest. Type “progress” to see how things stand.";

    public override string QuietNow(QuietHours hours) => $"All right, I keep quiet from {Time(hours.From)} to {Time(hours.To)} and tell you afterwards.";

    public override string NotQuietNow => "All right, no quiet hours.";

    public override string NoSuchHours(string words) => $"I cannot read from when to when “{words}” is. Please type it like this: reminders quiet 22:00-7:00.";

    public override string ChannelNow(string channel) => $"All right, from now on I will remind you on {channel}.";

    public override string AnyChannelNow => "All right, I will remind you wherever it uses up no messages.";

    public override string NotBoundThere(string channel, string bind) =>
        $"You have no account linked on {channel}, so I cannot remind you there. Type “{bind}” to get a code, and type that on {channel}.";

    public override string PutOff(string what, DateOnly day) => $"All right, I will remind you again in the morning of {Day(day)}: {what}.";

    public override string Silenced(string what) => $"All right, no more reminders of {what}.";

    public override string Resumed(string what) => $"All right, I will remind you again of {what}.";

    public override string DateStands(string what, DateOnly day, Citations cite) =>
        $"{what} is still due on {Day(day)} ({Articles(cite)}); that does not change.";

    public override string DatePassesMeanwhile(string what, DateOnly day, Citations cite) =>
        $"Please mind that {what} is due on {Day(day)} ({Articles(cite)}), which will be past by then.";

    public override string BeginsMeanwhile(string meeting) => $"{meeting} begins before that, so you will not be reminded of it.";

    public override string NextTimeAgain(string what) => $"That is for this time only; when {what} is due again, I will remind you.";

    public override string NothingToldLately =>
        "I have not reminded you of anything lately, so there is nothing to stop. To stop all reminders, type “reminders off”.";

    public override string NothingToResume => "Nothing is put off or switched off.";

    public override string NoSuchMatter(string words) =>
        $"There is no reminder called “{words}”. Meetings go by their number, such as #12, and what is due by its name.";

    public override string HowAbout(string what) => $"How shall I remind you of “{what}”?";

    public override string NoSuchSetting(string words) => $"I did not understand “{words}”.";
}
