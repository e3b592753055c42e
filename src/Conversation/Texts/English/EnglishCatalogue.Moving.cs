using CommunityBot.Calendar;
using CommunityBot.Programmes;

namespace CommunityBot.Conversation.Texts.English;

public sealed partial class EnglishCatalogue
{
    public override string MovePurpose => "change the day or time of a meeting, for example: move #12 5/13 15:00-17:00";

    public override string AskMoveTo(string meeting, Hours span) =>
        $"{meeting} is planned for {Span(span)}. When shall it be instead? For example “5/13 15:00-17:00”; with a day alone, the hours stay.";

    public override string MoveTakesNoMore(string meeting, string words) =>
        $"Nothing is moved yet: moving changes the day and the hours alone, and “{words}” would not be kept. Shall {meeting} be moved to this time?";

    public override string MoveTakesOneDay(string meeting) =>
        $"Nothing is moved yet: a meeting can be moved to one day only. To which one shall {meeting} be moved?";

    public override string CannotMoveBegun(string meeting) =>
        $"{meeting} has begun and cannot be moved any more. Please plan another one; if nobody has signed in, you can call this one off.";

    public override string CannotMoveToPast(string day) => $"{day} is over at that time, so nothing was moved. When shall it be?";

    public override string IsThenAlready(string meeting, Hours span) => $"{meeting} is at {Span(span)} already; nothing was changed.";

    public override string Moved(string meeting) => $"Moved: {meeting}";

    public override string NewTimeLabel => "New time";

    public override string FormerTimeLabel => "Former time";

    public override string NobodyHeardOfIt =>
        "I have told nobody of the change yet, so nobody has to be told again; where you passed it on yourself, please say so there.";

    public override string NobodyGoesByIt =>
        "No member was reminded of it yet, so nobody has to be told; subscribed calendars change by themselves.";

    public override string TheyHearOfIt(int people, string? by) => by is null
        ? $"Members who know of it are told at once: {Count(people)}."
        : $"Members who know of it hear of it when they next talk to me, at the latest {by}: {Count(people)}.";

    public override string CannotBeTold(string names) => $"I cannot reach {names} (not linked, or taking no messages); please tell them.";

    public override string NoMessagesFor(string names) =>
        $"This month's messages are used up: {names} will only hear of it when they next talk to me; please tell them.";

    public override string ForwardNext => "The next message can be forwarded to the group as it is.";

    public override string NewsMoved(string meeting) => $"[Moved] {meeting}";

    public override string NewsRelocated(string meeting) => $"[New place] {meeting}";

    public override string NewsCancelled(string meeting) => $"[Called off] {meeting}";

    public override string NewsReinstated(string meeting) => $"[Takes place after all] {meeting}";

    public override string ChangePlacePurpose => "change the place of a meeting, for example: change place #12 Room 302";

    public override string ChangeTopicPurpose => "put the topic of a meeting right, also once it was held, for example: change topic #12 AI materials";

    public override string AskNewPlace(string meeting, string place) => $"{meeting} is planned at: {place}. Where shall it be instead?";

    public override string AskNewTopic(string meeting, string topic) => $"The topic of {meeting} is: {topic}. What shall it be instead?";

    public override string CannotChangeEnded(string meeting) => $"{meeting} is over; its place cannot be changed any more.";

    public override string IsSoAlready(string meeting, string what) => $"{meeting} has “{what}” already; nothing was changed.";

    public override string PlaceChanged(string meeting) => $"New place: {meeting}";

    public override string TopicChanged(string meeting) => $"New topic: {meeting}";

    public override string NewPlaceLabel => "New place";

    public override string FormerPlaceLabel => "Former place";

    public override string NewTopicLabel => "New topic";

    public override string FormerTopicLabel => "Former topic";

    public override string LeaveStands(string names) => $"{names} asked for leave before, and it stands; whoever can come now just signs in.";

    public override string PartBeforeItsTurn(string part, string earlier, Citations cite) =>
        $"Note: the {part} begins before the {earlier} is over ({Articles(cite)}); please check the times.";

    public override string MoveBack => "Move it back";
}
