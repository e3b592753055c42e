using CommunityBot.Calendar;
using CommunityBot.Programmes;

namespace CommunityBot.Conversation.Texts;

public abstract partial class Catalogue
{
    public abstract string MovePurpose { get; }

    public abstract string AskMoveTo(string meeting, Hours span);

    /// <summary>Behind the day and the hours stood words that are of neither; it is asked whether to move it without them.</summary>
    public abstract string MoveTakesNoMore(string meeting, string words);

    /// <summary>Two days were said, neither of them its own.</summary>
    public abstract string MoveTakesOneDay(string meeting);

    public abstract string CannotMoveBegun(string meeting);

    public abstract string CannotMoveToPast(string day);

    public abstract string IsThenAlready(string meeting, Hours span);

    public abstract string Moved(string meeting);

    public abstract string NewTimeLabel { get; }

    public abstract string FormerTimeLabel { get; }

    // Who hears of a change

    /// <summary>Nobody was told of the meeting, so nobody has to be told that it changed.</summary>
    public abstract string NobodyGoesByIt { get; }

    /// <summary>Of a change that was taken back before anybody was told.</summary>
    public abstract string NobodyHeardOfIt { get; }

    /// <summary>How many of those who were told of it hear of it.</summary>
    /// <param name="people">So many.</param>
    /// <param name="by">When they are written to at the latest; null when that is at once.</param>
    public abstract string TheyHearOfIt(int people, string? by);

    /// <summary>Those with no chat to write to.</summary>
    public abstract string CannotBeTold(string names);

    /// <summary>Those for whom no message is left.</summary>
    public abstract string NoMessagesFor(string names);

    public abstract string ForwardNext { get; }

    public abstract string NewsMoved(string meeting);

    public abstract string NewsRelocated(string meeting);

    public abstract string NewsCancelled(string meeting);

    public abstract string NewsReinstated(string meeting);

    // Place and topic
    public abstract string ChangePlacePurpose { get; }

    public abstract string ChangeTopicPurpose { get; }

    /// <param name="meeting">Whose place.</param>
    /// <param name="place">Until now.</param>
    public abstract string AskNewPlace(string meeting, string place);

    public abstract string AskNewTopic(string meeting, string topic);

    public abstract string CannotChangeEnded(string meeting);

    public abstract string IsSoAlready(string meeting, string what);

    public abstract string PlaceChanged(string meeting);

    public abstract string TopicChanged(string meeting);

    public abstract string NewPlaceLabel { get; }

    public abstract string FormerPlaceLabel { get; }

    public abstract string NewTopicLabel { get; }

    public abstract string FormerTopicLabel { get; }

    public abstract string LeaveStands(string names);

    /// <summary>A part of a public lesson begins before the one that it follows is over.</summary>
    public abstract string PartBeforeItsTurn(string part, string earlier, Citations cite);

    /// <summary>The button that takes it back.</summary>
    public abstract string MoveBack { get; }
}
