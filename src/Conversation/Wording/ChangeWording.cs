using CommunityBot.Communities;
using CommunityBot.Meetings;
using CommunityBot.Messages;
using CommunityBot.Typing;

namespace CommunityBot.Conversation.Wording;

/// <summary>Says that a meeting is not what people know of it: when and where it is now, and when and where it was to be.</summary>
public sealed class ChangeWording(CommonWording wording)
{
    private readonly Texts.Catalogue _texts = wording.Texts;

    public string Title(Meeting meeting, Community community, FormerMeeting known)
    {
        if (meeting.CancelledAt is not null)
            return _texts.NewsCancelled(wording.NameOfCancelled(meeting, community));
        var name = wording.NameAndTopic(meeting, community);
        return known.IsCancelled ? _texts.NewsReinstated(name)
            : IsElsewhen(meeting, known) ? _texts.NewsMoved(name)
            : _texts.NewsRelocated(name);
    }

    /// <summary>What it is now first; what was is said only where it differs.</summary>
    public IEnumerable<Field> Lines(Meeting meeting, FormerMeeting known)
    {
        var isOff = meeting.CancelledAt is not null;
        if (!isOff)
            yield return new Field(_texts.TimeLabel, wording.Span(meeting)) { At = meeting.StartsAt };
        if (isOff || IsElsewhen(meeting, known))
            yield return new Field(_texts.FormerTimeLabel, wording.Span(known.StartsAt, known.EndsAt));
        if (!isOff && meeting.Place.Length > 0)
            yield return new Field(_texts.PlaceLabel, meeting.Place);
        if ((isOff || known.Place != meeting.Place) && known.Place.Length > 0)
            yield return new Field(_texts.FormerPlaceLabel, known.Place);
    }

    /// <summary>All of it as plain text, to be put into a group.</summary>
    public string ToForward(Meeting meeting, Community community, FormerMeeting known) => Joined.Lines(
        [Title(meeting, community, known), community.Name, .. Lines(meeting, known).Select(line => line.ToText())]);

    private static bool IsElsewhen(Meeting meeting, FormerMeeting known) => (known.StartsAt, known.EndsAt) != (meeting.StartsAt, meeting.EndsAt);
}
