namespace CommunityBot.Conversation.Texts.English;

public sealed partial class EnglishCatalogue
{
    public override string ExportPurpose => "get attendance, points and other sheets in Excel, for example: export attendance October";

    public override string WhichSheet =>
        "Which sheet do you want? You may also name a community, a person and a time, for example “export attendance October”.";

    public override string OneSheetAtATime => "One kind of sheet at a time. Which one first?";

    public override string SheetLink(TimeOnly until) =>
        $"Your sheet can be downloaded until {Time(until)}. The link is for you alone, so please do not pass it on.";

    public override string DownloadSheet => "Download";

    public override string SheetLabel => "Sheet";

    public override string WhoseLabel => "Of";

    public override string DatesLabel => "Days";

    public override string FileLabel => "File";

    public override string OnlyYou(string name) => $"yourself ({name})";

    public override string AllOfProgramme(string programme, int communities) =>
        communities == 1 ? $"the one community of {programme}" : $"all {communities} communities of {programme}";

    public override string SheetIsEmpty(bool ever) =>
        ever ? "There is nothing on record yet, so it is empty." : "There is nothing on record for these dates, so it is empty.";

    public override string WhoseSheet => "Several people have that in their name. Whose do you want?";

    public override string AllDays => "all";

    public override string AsOfToday => "as of today";

    public override string SheetIsOfToday(string sheet) =>
        $"The sheet '{sheet}' is that of today and takes no other days, so nothing was exported. For today's, press:";

    public override string SinceDay(string day) => $"from {day} on";

    public override string UpToDay(string day) => $"until {day}";

    public override string BetweenDays(string first, string last) => $"{first} to {last}";

    public override string DatesOf(bool isCommonEra) => isCommonEra ? "common-era dates" : "ROC dates";

    public override string SheetNotUnderstood(string words, string example) =>
        $"I did not understand “{words}”, so nothing was exported. Please say it like this: “{example}”.";

    public override string SheetExample(string community) => community.Length > 0 ? $"export attendance {community} October" : "export attendance October";

    public override string SheetsOfOfficersOnly(string sheet) =>
        $"Only officers of the programme can export the sheet '{sheet}'. Of your own you can export:";

    public override string SheetsOfOthersOnlyFor(string sheet) => $"Only conveners and officers can export the {sheet} sheet. Of your own you can export:";

    public override string OnlyOwnSheets => "Only conveners and officers can export other people's sheets. Of your own you can export:";

    public override string NoSheetOfOnePerson(string sheet) => $"There is no {sheet} sheet of one person. Of one person you can export:";

    public override string NotYourCommunity(string community) => $"“{community}” is not yours to export. You can export:";

    public override string NothingToExport => "There is nothing of that to export. Please check that the person is in that community.";

    public override string NoMeetingForSheet => "No meeting is planned. For one before, say its day: “export sign-in sheet 5/26”.";

    public override string MoreMeetings(int more, string example) =>
        $"There is no button for {more} more. Please add the community or the day, for example “{example}”.";

    public override string MorePeople(int more, string example) =>
        $"There is no button for {more} more. Please say the whole name or add the community, for example “{example}”.";

    public override string NoMeetingBefore => "No meeting has taken place yet.";

    public override string SheetOfNoMeeting(string sheet) => $"There is no {sheet} sheet of a single meeting. Of one meeting there is:";

    public override string WhichProgrammeOfYear(string year) => $"There are several programmes of {year}. Which one?";
}
