using CommunityBot.Calendar;

namespace CommunityBot.Conversation.Texts.English;

public sealed partial class EnglishCatalogue
{
    public override string CheckInPurpose => "sign in with the four digits on the screen, for example: check in 4821";

    public override string CheckOutPurpose => "note when you leave and how long you stayed";

    public override string OpenSignInPurpose => "open sign-in and get the code and QR code";

    public override string CloseSignInPurpose => "close sign-in and see who is missing";

    public override string RosterPurpose => "see who is here and who is on leave";

    public override string RecordPurpose => "note somebody as present, for example: record Wang Xiaoming came late; or take it back: record undo";

    public override string CheckedIn(string meeting, TimeOnly time) => $"Signed in: {meeting} ({Time(time)})";

    public override string Late(TimeOnly start) => $"It began at {Time(start)}, so this counts as late. If that is wrong, ask your convener to correct it.";

    public override string HoursCount => "This programme counts hours: please check out when you leave, so that yours are noted.";

    public override string AlreadyCheckedIn(string meeting, TimeOnly time) => $"You signed in at {Time(time)} already: {meeting}. No need to do it again.";

    public override string SignInTakenBack(string meeting, TimeOnly time) =>
        $"Your convener took your attendance back at {Time(time)}: {meeting}. If you are there, type the four digits on the screen again, or ask the "
        + "convener to record you.";

    public override string AskForCode(string meeting) => $"Please type the four digits on the screen ({meeting}).";

    public override string OnlyOneselfSignsIn(string name) =>
        $"One signs in for oneself. Please ask {name} to type the code, or the convener to record them; for yourself, just type the four digits.";

    public override string OutdatedCode(string meeting) => $"That code has changed. Please type the four digits that are on the screen now ({meeting}).";

    public override string WrongCode(string meeting) =>
        $"That is not the code. Please look at the screen and type it again ({meeting}); if you cannot see it, ask the convener to record you.";

    public override string NotAMember(string community) =>
        $"That code belongs to “{community}”, and you are not on its roster. Guests are recorded by the convener.";

    public override string NotOpenYet(string meeting, Hours span) =>
        $"Sign-in for {meeting} ({Span(span)}) is not open yet. Please try again once the convener has opened it.";

    public override string SignInClosed(string meeting, TimeOnly time) =>
        $"Sign-in for {meeting} closed at {Time(time)}. If you were there, ask the convener to record you.";

    public override string NothingOpen => "There is nothing you can sign in to now. If a meeting is on, ask the convener to open sign-in or to record you.";

    public override string SlowDown(TimeOnly until) =>
        $"Too many wrong codes. Please wait until {Time(until)}; if you are in a hurry, ask the convener for help.";

    public override string CheckedOut(string meeting, TimeOnly time) => $"Signed out: {meeting} ({Time(time)})";

    public override string TimeSpentLabel => "Time spent";

    public override string WithinPlannedHours => "Only planned hours count; if you sign out again, the last time stands.";

    public override string NothingToCheckOutOf =>
        "There is nothing to sign out of: you have not signed in, or it ended over 3 hours ago. Your convener can correct it.";

    public override string SignInOpen(string meeting) => $"Sign-in is open: {meeting}";

    public override string CodeLabel => "Code";

    public override string SignedInLabel => "Signed in";

    public override string ClosesLabel => "Closes at";

    public override string CodeChanges(int seconds) =>
        $"The code changes every {seconds} seconds, and the one before it still works for as long. The page for the projector keeps up by itself.";

    public override string CodeIsOnScreen => "Please type “check in” and the four digits on the screen.";

    public override string SignInIsOver => "If you were there and did not sign in, ask the convener to record you.";

    public override string OpenBoard => "Projector page";

    public override string NewCode => "Code now";

    public override string NoMeetingToday => "No meeting is planned for today. Type “new meeting” first, then open sign-in.";

    public override string NotToday(string meeting, Hours span) => $"{meeting} is planned for {Span(span)}, not for today, so sign-in cannot be opened.";

    public override string NotBegun(string meeting, Hours span) => $"{meeting} is planned for {Span(span)} and has not begun. Record attendance once it has.";

    public override string NoSignInOpen => "No sign-in is open now.";

    public override string SignInNowClosed(string meeting) => $"Sign-in closed: {meeting}";

    public override string OnLeaveLabel => "On leave";

    public override string MissingLabel => "Missing";

    public override string GuestsLabel => "Guests";

    public override string NoMeetingToShow => "There was no meeting lately.";

    public override string RosterTitle(string meeting, int present, int all) => $"{meeting}: {present} of {all} present";

    public override string RecordWhom(string meeting) =>
        $"Whom shall I record ({meeting})? Type the name, and a reason after it if you like; for a guest, “guest” and the name.";

    public override string Recorded(string name, string meeting) => $"Recorded: {name}, {meeting}";

    public override string RecordedByLabel => "Recorded by";

    public override string EarlierLineStays(string name, TimeOnly time) =>
        name.Length == 0 ? $"The earlier sign-in at {Time(time)} is kept." : $"{name}: the earlier sign-in at {Time(time)} is kept.";

    public override string NotOnRoster(string name, string community) =>
        $"“{name}” is not on the roster of “{community}”. For a member, check the name and put a blank after it; for a guest, choose “Guest”.";

    public override string AsGuest(string name) => $"Guest {name}";

    public override string OneNotOnRoster(string name, string community) =>
        $"“{name}” is not on the roster of “{community}”, so nobody is recorded yet. Check the name and put a blank before the reason; record guests apart.";

    public override string RecordOnly(string names) => $"Only {names}";

    public override string GuestWord => "guest";

    public override bool IsGuest(string word) => word.ToLowerInvariant() is "guest" or "來賓";

    public override string GuestNamed(string name) => $"guest {name}";

    public override string GuestNeedsName(string words) => $"Please add the guest’s name, for example: {words} Dawen Chen lecturer";
}
