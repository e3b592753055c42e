using CommunityBot.Calendar;
using CommunityBot.Programmes;

namespace CommunityBot.Conversation.Texts.English;

public sealed partial class EnglishCatalogue
{
    public override string MovePurpose => "change the day or time of a meeting, for example: move #12 5/13 15:00-17:00";

    public override string AskMoveTo(string meeting, Hours span) =>
        $"{meeting} is planned for {Span(span)}. When shall it be instead? For example “5/13 15:00-17:00”; with a day alone, the hours stay.";

    public override string CannotMoveBegun(string meeting) =>
        $"{meeting} has begun and cannot be moved any more. Please plan another one; if nobody has signed in, you can call this one off.";

    public override string IsThenAlready(string meeting, Hours span) => $"{meeting} is at {Span(span)} already; nothing was changed.";

    public override string Moved(string meeting) => $"Moved: {meeting}";

    public override string NewTimeLabel => "New time";

    public override string FormerTimeLabel => "Former time";

    public override string MembersHearOfIt =>
        "Members are reminded before the new time, and subscribed calendars change by themselves. To tell everybody now, share this with the group.";

    public override string LeaveStands(string names) => $"{names} asked for leave before, and it stands; whoever can come now just signs in.";

    public override string PartBeforeItsTurn(string part, string earlier, Citations cite) =>
        $"Note: the {part} begins before the {earlier} is over ({Articles(cite)}); please check the times.";

    public override string MoveBack => "Move it back";
}
