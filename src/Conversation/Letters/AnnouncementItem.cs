using CommunityBot.Conversation.Vocabulary;
using CommunityBot.Messages;
using CommunityBot.Nudges.Topics;

namespace CommunityBot.Conversation.Letters;

/// <summary>今天要公告：初審結果及審查意見.</summary>
internal static class AnnouncementItem
{
    public static LetterItem Of(Pen pen, Topic.Announcement topic)
    {
        var name = pen.Duties.Name(topic.Rule);
        var days = topic.Day.DayNumber - pen.Today.DayNumber;
        var when = days switch
        {
            0 => pen.Texts.Today,
            > 0 => pen.Texts.FromNow(Midnight(topic.Day), Midnight(pen.Today)),
            _ => pen.Texts.OverdueBy(-days),
        };
        var title = days < 0 ? pen.Texts.NudgeTitle(name, when) : pen.Texts.ToAnnounce(name, when);
        return new LetterItem
        {
            Order = (LetterRank.Due, topic.Day),
            Title = title,
            Lines =
            [
                new Field(pen.Texts.DueLabel, pen.Texts.Day(topic.Day)),
                new Field(pen.Texts.ArticleLabel, pen.Texts.Articles(topic.Rule.Cite)),
                new Field(pen.Texts.ProgrammeLabel, pen.Wording.Name(topic.Rulebook.Title)),
            ],
            Line = new Field(title, string.Join('　', pen.Texts.Day(topic.Day), pen.Texts.ByArticle(topic.Rule.Cite))),
            Deeds = [pen.Button(CommandIds.Deadlines)],
            Presses = days <= 0,
            Name = pen.Wording.Name(topic.Rule.Name),
            Due = topic.Day,
        };
    }

    private static DateTime Midnight(DateOnly day) => day.ToDateTime(TimeOnly.MinValue, DateTimeKind.Unspecified);
}
