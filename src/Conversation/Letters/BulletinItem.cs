using CommunityBot.Messages;
using CommunityBot.Nudges.Topics;
using CommunityBot.Typing;

namespace CommunityBot.Conversation.Letters;

/// <summary>【公告】AI數位研究社群, with what was said, by whom and when.</summary>
internal static class BulletinItem
{
    public static LetterItem Of(Pen pen, Topic.Bulletin topic)
    {
        var (bulletin, title) = (topic.Said, pen.Texts.BulletinTitle(topic.Community.Name));
        var from = pen.Texts.WithAside(topic.By, pen.Wording.DayAndTime(bulletin.At));
        return new LetterItem
        {
            Order = (LetterRank.Soon, pen.Day(bulletin.At)),
            Title = title,
            Lines = [new Field("", bulletin.Text), new Field("", from)],
            Line = new Field(title, Joined.Beside(bulletin.Text, from)),
            Community = topic.Community,
        };
    }
}
