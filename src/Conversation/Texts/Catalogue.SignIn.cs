using CommunityBot.Calendar;

namespace CommunityBot.Conversation.Texts;

public abstract partial class Catalogue
{
    public abstract string CheckInPurpose { get; }

    public abstract string CheckOutPurpose { get; }

    public abstract string OpenSignInPurpose { get; }

    public abstract string CloseSignInPurpose { get; }

    public abstract string RosterPurpose { get; }

    public abstract string RecordPurpose { get; }

    /// <summary>What a member who signs in is told.</summary>
    public abstract string CheckedIn(string meeting, TimeOnly time);

    public abstract string Late(TimeOnly start);

    /// <summary>To whoever signs in where the programme counts hours.</summary>
    public abstract string HoursCount { get; }

    public abstract string AlreadyCheckedIn(string meeting, TimeOnly time);

    /// <summary>When the convener took a sign-in back after this one was sent.</summary>
    public abstract string SignInTakenBack(string meeting, TimeOnly time);

    public abstract string AskForCode(string meeting);

    public abstract string OnlyOneselfSignsIn(string name);

    public abstract string OutdatedCode(string meeting);

    public abstract string WrongCode(string meeting);

    public abstract string NotAMember(string community);

    public abstract string NotOpenYet(string meeting, Hours span);

    public abstract string SignInClosed(string meeting, TimeOnly time);

    public abstract string NothingOpen { get; }

    public abstract string SlowDown(TimeOnly until);

    public abstract string CheckedOut(string meeting, TimeOnly time);

    public abstract string TimeSpentLabel { get; }

    public abstract string WithinPlannedHours { get; }

    public abstract string NothingToCheckOutOf { get; }

    public abstract string SignInOpen(string meeting);

    public abstract string CodeLabel { get; }

    public abstract string SignedInLabel { get; }

    public abstract string ClosesLabel { get; }

    public abstract string CodeChanges(int seconds);

    public abstract string CodeIsOnScreen { get; }

    /// <summary>Under the card in a group once sign-in is over.</summary>
    public abstract string SignInIsOver { get; }

    public abstract string OpenBoard { get; }

    public abstract string NewCode { get; }

    public abstract string NoMeetingToday { get; }

    public abstract string NotToday(string meeting, Hours span);

    public abstract string NotBegun(string meeting, Hours span);

    public abstract string NoSignInOpen { get; }

    public abstract string SignInNowClosed(string meeting);

    public abstract string OnLeaveLabel { get; }

    public abstract string MissingLabel { get; }

    public abstract string GuestsLabel { get; }

    public abstract string NoMeetingToShow { get; }

    public abstract string RosterTitle(string meeting, int present, int all);

    public abstract string RecordWhom(string meeting);

    public abstract string Recorded(string name, string meeting);

    public abstract string RecordedByLabel { get; }

    /// <summary>Of somebody by name, or without one of the only one there is.</summary>
    public abstract string EarlierLineStays(string name, TimeOnly time);

    public abstract string NotOnRoster(string name, string community);

    public abstract string AsGuest(string name);

    /// <summary>One of several who were named; none of them is recorded yet.</summary>
    public abstract string OneNotOnRoster(string name, string community);

    public abstract string RecordOnly(string names);

    public abstract string GuestWord { get; }

    public abstract bool IsGuest(string word);

    public abstract string GuestNamed(string name);

    public abstract string GuestNeedsName(string words);
}
