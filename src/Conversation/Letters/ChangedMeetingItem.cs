using CommunityBot.Conversation.Vocabulary;
using CommunityBot.Conversation.Wording;
using CommunityBot.Messages;
using CommunityBot.Nudges.Topics;
using CommunityBot.Typing;

namespace CommunityBot.Conversation.Letters;

/// <summary>改期：例行研討 第3次, with when it is now and when it was to be.</summary>
internal static class ChangedMeetingItem
{
    public static LetterItem Of(Pen pen, Topic.ChangedMeeting topic)
    {
        var (meeting, known) = (topic.Meeting, topic.Known);
        var change = new ChangeWording(pen.Wording);
        var (title, lines) = (change.Title(meeting, topic.Community, known), change.Lines(meeting, known).ToList());
        var isOff = meeting.CancelledAt is not null;
        return new LetterItem
        {
            Order = (LetterRank.Soon, pen.Day(known.FirstMissed(meeting, pen.Now) ?? meeting.StartsAt)),
            Title = title,
            Lines = [.. lines, new Field(pen.Texts.CommunityLabel, topic.Community.Name), new Field(pen.Texts.NumberLabel, meeting.Id.ToString())],
            Line = new Field(
                title,
                Joined.Beside([.. lines.Select(line => line.ToText()), pen.SeveralCommunities ? topic.Community.Name : "", meeting.Id.ToString()])),
            Deeds = [.. isOff ? Array.Empty<Choice>() : [pen.Button(CommandIds.Leave, meeting.Id.ToString())], pen.Button(CommandIds.Meetings)],
            Community = topic.Community,
            Presses = true,
        };
    }
}
