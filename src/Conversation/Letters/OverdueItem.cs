using CommunityBot.Conversation.Vocabulary;
using CommunityBot.Messages;
using CommunityBot.Nudges.Topics;

namespace CommunityBot.Conversation.Letters;

/// <summary>What an officer is told of a duty: which communities are overdue with it.</summary>
internal static class OverdueItem
{
    /// <param name="pen">What it is written with.</param>
    /// <param name="topics">All about one duty on one day.</param>
    public static LetterItem Of(Pen pen, IReadOnlyList<Topic.Duty> topics)
    {
        var (state, rule) = (topics[0].State, topics[0].State.Rule);
        var (name, left, day) = (pen.Duties.Name(rule), pen.Duties.Left(state), pen.Duties.Day(state));
        var who = pen.Texts.OverdueIn(
            topics.Count,
            pen.Wording.Names([.. topics.Select(topic => topic.Community).OrderBy(community => community.Name, StringComparer.Ordinal)]));
        return new LetterItem
        {
            Order = (LetterRank.Due, state.Due ?? DateOnly.MaxValue),
            Title = pen.Texts.NudgeTitle(name, left),
            Lines = [new Field("", who), new Field(pen.Texts.DueLabel, day), new Field(pen.Texts.ArticleLabel, pen.Texts.Articles(rule.Cite))],
            Line = new Field(name, string.Join('　', who, left, day, pen.Texts.ByArticle(rule.Cite))),
            Deeds = [pen.Button(CommandIds.Progress)],
            Presses = true,
            Name = pen.Wording.Name(rule.Name),
            Due = state.Due,
        };
    }
}
