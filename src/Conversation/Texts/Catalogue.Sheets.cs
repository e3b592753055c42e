using CommunityBot.Conversation.Vocabulary;
using CommunityBot.Sheets;

namespace CommunityBot.Conversation.Texts;

/// <summary>For sheets that are asked for (匯出).</summary>
public abstract partial class Catalogue
{
    public abstract string ExportPurpose { get; }

    /// <summary>What sheets of a kind are called, which is also what is typed for them.</summary>
    public string Sheet(SheetKind kind) => SheetWords.Of(kind).In(Language)[0];

    public abstract string WhichSheet { get; }

    /// <summary>Several were named in one breath.</summary>
    public abstract string OneSheetAtATime { get; }

    /// <summary>Said before what is in it and the address.</summary>
    public abstract string SheetLink(TimeOnly until);

    public abstract string DownloadSheet { get; }

    public abstract string SheetLabel { get; }

    public abstract string WhoseLabel { get; }

    public abstract string DatesLabel { get; }

    public abstract string FileLabel { get; }

    /// <summary>Of oneself alone.</summary>
    public abstract string OnlyYou(string name);

    /// <summary>All of a programme.</summary>
    public abstract string AllOfProgramme(string programme, int communities);

    /// <summary>There is nothing to put on it yet.</summary>
    /// <param name="ever">Of any day; else of those that were asked for.</param>
    public abstract string SheetIsEmpty(bool ever);

    /// <summary>A part of a name was typed that several have.</summary>
    public abstract string WhoseSheet { get; }

    public abstract string AllDays { get; }

    /// <summary>A roster is as it is today.</summary>
    public abstract string AsOfToday { get; }

    /// <summary>Other days were asked for of one.</summary>
    public abstract string SheetIsOfToday(string sheet);

    public abstract string SinceDay(string day);

    public abstract string UpToDay(string day);

    public abstract string BetweenDays(string first, string last);

    /// <summary>In which calendar days are.</summary>
    public abstract string DatesOf(bool isCommonEra);

    /// <summary>Some of it was not understood, so that nothing was made.</summary>
    /// <param name="words">What was not.</param>
    /// <param name="example">What is understood.</param>
    public abstract string SheetNotUnderstood(string words, string example);

    /// <summary>An example of all that can be said.</summary>
    /// <param name="community">One that is the speaker's; empty for none.</param>
    public abstract string SheetExample(string community);

    /// <summary>A member asked for what only conveners and officers have.</summary>
    public abstract string SheetsOfOthersOnlyFor(string sheet);

    /// <summary>A sheet that conveners do not have either.</summary>
    public abstract string SheetsOfOfficersOnly(string sheet);

    /// <summary>A member asked for somebody else's.</summary>
    public abstract string OnlyOwnSheets { get; }

    /// <summary>There is no such sheet of one person.</summary>
    public abstract string NoSheetOfOnePerson(string sheet);

    public abstract string NotYourCommunity(string community);

    /// <summary>There is nothing of it, such as of somebody who never was in that community.</summary>
    public abstract string NothingToExport { get; }

    /// <summary>A sign-in sheet is of one that is planned.</summary>
    public abstract string NoMeetingForSheet { get; }

    /// <summary>The last one was asked for, and none has been.</summary>
    public abstract string NoMeetingBefore { get; }

    /// <summary>Meetings for which there is no button.</summary>
    public abstract string MoreMeetings(int more, string example);

    /// <summary>People for whom there is none.</summary>
    public abstract string MorePeople(int more, string example);

    /// <summary>One meeting was named for a sheet that is never of one.</summary>
    public abstract string SheetOfNoMeeting(string sheet);

    public abstract string WhichProgrammeOfYear(string year);
}
