namespace CommunityBot.Conversation.Texts;

public abstract partial class Catalogue
{
    public abstract string CalendarPurpose { get; }

    /// <summary>Followed by the address on a line of its own.</summary>
    public abstract string CalendarAddress { get; }

    public abstract string HowToSubscribe { get; }

    /// <summary>No calendar program elsewhere can read an address that is not https.</summary>
    public abstract string CalendarOnlyHere { get; }

    public abstract string NoCalendarAddress { get; }

    /// <summary>When an address was made, and when a calendar program read it last.</summary>
    public abstract string CalendarRead(DateOnly made, DateTime read);

    /// <summary>The same where none has.</summary>
    public abstract string CalendarNotRead(DateOnly made);

    /// <summary>An address is not shown again.</summary>
    public abstract string CalendarShownOnce(string renew, string stop);

    /// <summary>The address before lives until the new one is read.</summary>
    public abstract string CalendarBeforeLives { get; }

    public abstract string KeepCalendarPrivate(string stop);

    /// <summary>The button that opens the calendar of an iPhone, iPad or Mac.</summary>
    public abstract string SubscribeOnApple { get; }

    public abstract string Renew { get; }

    public abstract bool IsRenew(string words);

    public abstract string Stop { get; }

    public abstract bool IsStop(string words);

    public abstract string CalendarStopped { get; }

    public abstract string NoCalendarToStop { get; }

    // What stands in the calendar itself
    public abstract string CalendarName { get; }

    public abstract string CalendarCancelled(string meeting);

    public abstract string CalendarOnLeave { get; }

    public abstract string CalendarSignIn(string word);

    public abstract string CalendarOpenSignIn(string words);

    public abstract string CalendarDue(string what);

    public abstract string CalendarDone(string what);

    public abstract string CalendarHandIn(string words);
}
