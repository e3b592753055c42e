using System.Globalization;
using CommunityBot.Calendar;

namespace CommunityBot.Conversation.Texts.English;

public sealed partial class EnglishCatalogue
{
    public override string NudgeTitle(string what, string left) => $"{what}: {left}";

    public override string MindThings(int count) => $"{count} things to mind";

    public override string MeetingSoon(string meeting, string when) => $"{meeting}: {when}";

    public override string AtLeast(int required, int done) => $"at least {required}, so far {done}";

    public override string SignInOpensItself(TimeOnly time) => $"sign-in opens by itself at {Time(time)}; all you do is open the projector page";

    public override string MinutesNotWritten => "the minutes are not written yet";

    public override string SomeOf(string names, int all) => $"{names} and others, {all} in all";

    public override string OverdueIn(int communities, string names) =>
        communities == 1 ? $"overdue in one community: {names}" : $"overdue in {communities} communities: {names}";

    public override string ToAnnounce(string what, string when) => $"To be announced {when}: {what}";

    public override string WeekOf(DateOnly from, DateOnly to) =>
        string.Create(CultureInfo.InvariantCulture, $"This week, {from:d MMM} to {to:d MMM yyyy} (ROC {RocCalendar.Year(to)})");

    public override string MeetingsThisWeek(int count) => count == 1 ? "1 meeting this week" : $"{count} meetings this week";

    public override string MoreThings(int count) => $"{count} more";

    public override string OthersAreFine(int communities) =>
        communities == 1 ? "There is nothing to do for the other community." : $"There is nothing to do for the other {communities} communities.";

    public override string RemindLater => "In three days";

    public override string RemindNoMore => "No more of this";

    public override string NoDigest => "No weekly digest";
}
