using System.Globalization;
using CommunityBot.Calendar;
using CommunityBot.Deeds;
using CommunityBot.Meetings;
using CommunityBot.Undoing;

namespace CommunityBot.Conversation.Texts;

public abstract partial class Catalogue
{
    public abstract string UndoPurpose { get; }

    /// <summary>What is typed to name one deed and none other: neither the number of a meeting nor that of a line looks like it.</summary>
    public abstract string DeedNumber(long number);

    /// <summary>The other way round; null where it is no such number.</summary>
    public long? ReadDeed(string words)
    {
        var digits = string.Concat(words.Where(char.IsAsciiDigit));
        return digits.Length is > 0 and < 18
            && long.Parse(digits, CultureInfo.InvariantCulture) is var number
            && string.Equals(Bare(words), Bare(DeedNumber(number)), StringComparison.OrdinalIgnoreCase)
            ? number
            : null;
        static string Bare(string text) => text.Replace(" ", "", StringComparison.Ordinal);
    }

    /// <summary>Words beside 收回 that mean no more than it: 剛才的.</summary>
    public abstract bool IsTheLast(string words);

    /// <summary>Stands as the reason beside what takes something back.</summary>
    public abstract string UndoReason { get; }

    public abstract string NothingToUndo { get; }

    public abstract string NotYourDeed { get; }

    /// <summary>The speaker led the community when it was asked or done, and does not now.</summary>
    public abstract string NotYoursAnyMore(string community);

    public abstract string Undone(string what);

    public abstract string UndoneBefore(string what, TimeOnly at);

    public abstract string UndoWhat(string what);

    public abstract string TooLateToUndo(string what, DateOnly day);

    /// <param name="what">The deed.</param>
    /// <param name="who">Who has made it so, and when; empty where it is not known.</param>
    public abstract string DeedIsGone(string what, string who);

    /// <summary>It was about somebody whose data is deleted since.</summary>
    public abstract string DeedOfErased(string what);

    /// <summary>Without the deed there would be nobody to lead.</summary>
    /// <param name="what">The deed.</param>
    /// <param name="where">The community or the programme.</param>
    /// <param name="post">What nobody would be.</param>
    /// <param name="from">Since when.</param>
    public abstract string WouldVacate(string what, string where, string post, DateOnly from);

    /// <param name="what">The deed.</param>
    /// <param name="later">What was done since, perhaps with who and when.</param>
    /// <param name="instead">What can be done about it.</param>
    public abstract string BuiltOn(string what, string later, string instead);

    public abstract string DoneSince(Later later);

    public abstract string DoInstead(Later later);

    public abstract string CannotUndo(FinalDeed what);

    public abstract string ThatWasTakenBack(string who, string what);

    /// <summary>What somebody is somewhere once something was taken back.</summary>
    public abstract string IsNow(string name, string where, string what);

    public abstract string IsNowNothingIn(string name, string where);

    public abstract string IsNowCalled(string name);

    public abstract string FromDay(DateOnly first);

    /// <summary>The message was unsent, and what it did stands.</summary>
    public abstract string UnsentStands(string what);

    // What deeds are called

    /// <param name="act">What was noted.</param>
    /// <param name="meeting">Where.</param>
    /// <param name="names">Of whom.</param>
    public abstract string DidAttend(AttendanceAct act, string meeting, string names);

    /// <summary>A list of past attendance was brought in.</summary>
    /// <param name="communities">Of which.</param>
    /// <param name="lines">How much was noted.</param>
    /// <param name="meetings">How many meetings were made.</param>
    public abstract string DidImport(string communities, int lines, int meetings);

    public abstract string DidPlan(string meetings);

    public abstract string DidMove(string meeting);

    public abstract string DidChangePlace(string meeting);

    public abstract string DidChangeTopic(string meeting);

    public abstract string DidCancel(string meeting);

    public abstract string DidOpenSignIn(string meeting);

    public abstract string DidCloseSignIn(string meeting);

    public abstract string DidWriteMinutes(string meeting);

    public abstract string DidTakeMinutesBack(string meeting);

    public abstract string DidBook(string community, string lines);

    /// <summary>What takes a line back: taken back itself, the line counts again.</summary>
    public abstract string CorrectionOf(string what);

    public abstract string DidTally(string name);

    public abstract string DidSetReminders { get; }

    public abstract string DidWriteApplication(string community);

    public abstract string DidTakeStep(string community, string step);

    public abstract string DidFinally(FinalDeed what);

    // 紀錄 撤回
    public abstract string NoMinutesToTakeBack(string meeting);

    public abstract string WhyTakeMinutesBack(string meeting, string minutes);

    public abstract string MinutesTakenBack(string meeting);

    public abstract string YourMinutesWereTakenBack(string by, string meeting, string why);

    // 取消請假
    public abstract string WithdrawLeavePurpose { get; }

    public abstract string NoLeaveToTakeBack { get; }

    public abstract string WhichLeaveToTakeBack { get; }

    public abstract string LeaveTakenBack(string meeting);

    public abstract string SomebodyComesAfterAll(string name, string meeting, Hours span);

    public abstract string DeedIsForgotten { get; }
}
