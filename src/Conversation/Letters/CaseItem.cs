using CommunityBot.Conversation.Vocabulary;
using CommunityBot.Messages;
using CommunityBot.Nudges.Topics;
using CommunityBot.Typing;

namespace CommunityBot.Conversation.Letters;

/// <summary>【回饋金】還有 14 天, 【服務義務】今天截止, 【本輪屆滿】: the days of a case and of somebody's years.</summary>
internal static class CaseItem
{
    public static LetterItem Of(Pen pen, Topic.Instalment topic) => Item(
        pen,
        pen.Wording.Name(topic.Collected.Rule.Name),
        topic.Day,
        pen.Texts.NotIn(topic.Collected.Missing),
        pen.Texts.ByArticle(topic.Collected.Rule.Cite),
        pen.Button(CommandIds.Collect, topic.Community.Name)) with
    { Community = topic.Community };

    public static LetterItem Of(Pen pen, Topic.ServiceEnd topic) => Item(
        pen,
        pen.Texts.ServiceLabel,
        topic.Service.End,
        pen.Texts.DayToDay(topic.Service),
        pen.Texts.ByArticle(topic.Rule.Cite),
        pen.Button(CommandIds.Deadlines)) with
    { Community = topic.Community };

    public static LetterItem Of(Pen pen, Topic.Years topic)
    {
        var count = topic.Count;
        var said = Joined.Beside(
            pen.Texts.MonthsOf(count.Months, count.Rules.Need),
            pen.Texts.MonthsToGo(count.Missing),
            count.HalfDaysToGo is { } half ? pen.Texts.HalfDaysToGo(half) : "");
        return Item(pen, pen.Texts.YearsLabel, count.Window.End, said, pen.Texts.ByArticle(count.Rules.Cite), pen.Button(CommandIds.Deadlines));
    }

    private static LetterItem Item(Pen pen, string name, DateOnly day, string said, string cited, Choice deed)
    {
        var left = pen.Texts.Left(day, pen.Today);
        return new LetterItem
        {
            Order = (LetterRank.Due, day),
            Title = pen.Texts.NudgeTitle(name, left),
            Lines = [new Field(pen.Texts.DueLabel, pen.Texts.Day(day)), new Field("", said), new Field("", cited)],
            Line = new Field(name, Joined.Beside(left, pen.Texts.Day(day), said, cited)),
            Deeds = [deed],
            Presses = day <= pen.Today,
        };
    }
}
