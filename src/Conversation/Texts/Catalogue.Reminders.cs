using CommunityBot.Nudges;
using CommunityBot.Programmes;

namespace CommunityBot.Conversation.Texts;

public abstract partial class Catalogue
{
    public abstract string RemindersPurpose { get; }

    public abstract string RemindersTitle { get; }

    public abstract string MeetingNudgesLabel { get; }

    public abstract string DigestLabel { get; }

    public abstract string QuietLabel { get; }

    public abstract string ChannelLabel { get; }

    public abstract string PutOffLabel { get; }

    public abstract string SilencedLabel { get; }

    public abstract string WhenReminded(MeetingNudges when);

    public abstract string UntilDay(string what, DateOnly day);

    public abstract string NoQuietHours { get; }

    public abstract string WherePeopleAre { get; }

    public abstract string RemindersNote { get; }

    // What buttons say after 提醒; Commands.ReminderReader understands them.
    public abstract string OnWord { get; }

    public abstract string OffWord { get; }

    public string OnOff(bool on) => on ? OnWord : OffWord;

    /// <summary>On the button for all reminders together.</summary>
    public abstract string Everything(bool on);

    /// <summary>What is typed to be reminded of meetings then.</summary>
    public abstract string MeetingNudgesWord(MeetingNudges when);

    public abstract string DeadlinesWord { get; }

    public abstract string DigestWord { get; }

    public abstract string QuietWord { get; }

    public abstract string UseWord { get; }

    public abstract string WebWord { get; }

    /// <summary>For being written to wherever it costs nothing.</summary>
    public abstract string AnywhereWord { get; }

    public abstract string LaterWord { get; }

    public abstract string NeverWord { get; }

    public abstract string ResumeWord { get; }

    /// <summary>For all that one was reminded of last.</summary>
    public abstract string TheseWord { get; }

    // What comes of it
    public abstract string ToUndo(string words);

    public abstract string AllOn { get; }

    public abstract string AllOff { get; }

    public abstract string MeetingsNow(MeetingNudges when);

    public abstract string DeadlinesNow(bool on);

    public abstract string DigestNow(bool on);

    public abstract string QuietNow(QuietHours hours);

    public abstract string NotQuietNow { get; }

    public abstract string NoSuchHours(string words);

    public abstract string ChannelNow(string channel);

    public abstract string AnyChannelNow { get; }

    public abstract string NotBoundThere(string channel, string bind);

    public abstract string PutOff(string what, DateOnly day);

    public abstract string Silenced(string what);

    public abstract string Resumed(string what);

    public abstract string DateStands(string what, DateOnly day, Citations cite);

    /// <summary>When it is put off beyond the day that it is due.</summary>
    public abstract string DatePassesMeanwhile(string what, DateOnly day, Citations cite);

    public abstract string BeginsMeanwhile(string meeting);

    /// <summary>Of what comes back month by month.</summary>
    public abstract string NextTimeAgain(string what);

    public abstract string NothingToldLately { get; }

    public abstract string NothingToResume { get; }

    public abstract string NoSuchMatter(string words);

    public abstract string HowAbout(string what);

    public abstract string NoSuchSetting(string words);
}
