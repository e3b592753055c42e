namespace CommunityBot.Conversation.Texts.English;

public sealed partial class EnglishCatalogue
{
    public override string CalendarPurpose => "have meetings and deadlines in your phone's calendar, always as they are";

    public override string CalendarAddress => "This is the address of your own calendar:";

    public override string HowToSubscribe =>
        $"• iPhone, Mac: press “{SubscribeOnApple}” below.\n• Google Calendar: open it on a computer, press + beside “Other calendars”, choose “From URL” "
        + "and paste the address.\n• Outlook: add a calendar, choose “Subscribe from web” and paste the address.\nWhat is moved or called off changes by "
        + "itself; Google looks about once a day.";

    public override string CalendarOnlyHere => "It is no https address, so only this computer or the school's network can read it; phones and Google cannot. "
        + "For everybody to use it, the administrator sets PublicBaseUrl to an https address.";

    public override string NoCalendarAddress =>
        "The server has no address of its own yet. Please try again once the administrator has set PublicBaseUrl to an https address.";

    public override string CalendarRead(DateOnly made, DateTime read) =>
        $"The address of your calendar was made on {Day(made)} and last read on {DayAndTime(read)}.";

    public override string CalendarNotRead(DateOnly made) => $"The address of your calendar was made on {Day(made)} and has not been read yet.";

    public override string CalendarShownOnce(string renew, string stop) =>
        $"An address is shown once, when it is made. Type “{renew}” for a new one; the old one works until the new one is first read. "
            + $"If it got out, type “{stop}” first.";

    public override string CalendarBeforeLives => "The address before works until this new one is first read.";

    public override string KeepCalendarPrivate(string stop) =>
        $"It is shown only now. Whoever has the address sees your meetings, so keep it to yourself; if it got out, type “{stop}”, and it is dead at once.";

    public override string SubscribeOnApple => "To Apple Calendar";

    public override string Renew => "renew";

    public override bool IsRenew(string words) => words.ToLowerInvariant() is "renew" or "new" or "reset";

    public override string Stop => "stop";

    public override bool IsStop(string words) => words.ToLowerInvariant() is "stop" or "off" or "revoke" or "unsubscribe";

    public override string CalendarStopped =>
        "The address is dead and nothing changes any more where it is subscribed to; please delete that calendar there. "
        + "Type “calendar” whenever you want a new address.";

    public override string NoCalendarToStop => "You have no calendar address. Type “calendar” to get one.";

    public override string CalendarName => "Teachers' communities";

    public override string CalendarCancelled(string meeting) => $"Called off: {meeting}";

    public override string CalendarOnLeave => "You are on leave.";

    public override string CalendarSignIn(string word) => $"When you are there, send “{word}” with the four digits on the screen.";

    public override string CalendarOpenSignIn(string words) => $"When it begins, send “{words}” for the sign-in code.";

    public override string CalendarDue(string what) => $"Due: {what}";

    public override string CalendarDone(string what) => $"✔ {what} (done)";

    public override string CalendarHandIn(string words) => $"When it is done, send “{words}”, and you are not reminded any more.";
}
