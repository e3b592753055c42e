using CommunityBot.Communities;
using CommunityBot.Conversation.Finding;
using CommunityBot.Conversation.Turns;
using CommunityBot.Meetings;
using CommunityBot.Programmes;

namespace CommunityBot.Conversation.Commands.Holding;

/// <summary>Where presenting results counts, by the rules of the communities that the speaker leads.</summary>
internal static class Presentations
{
    /// <summary>Results are presented once a year.</summary>
    private static readonly TimeSpan s_back = TimeSpan.FromDays(366);

    /// <summary>The last meeting of each community at which results can have been presented.</summary>
    public static IReadOnlyList<LedMeeting> Held(Turn turn) =>
        [.. Leading.Meetings(turn, turn.Now - s_back, turn.Now + SignIn.Reach)
            .Where(led => Leading.HasBegun(turn, led) && RulesOf(turn, led.Community).Any(rule => rule.Reason.Kinds.Contains(led.Meeting.Kind)))
            .GroupBy(led => led.Community.Id)
            .Select(group => group.Last())];

    public static IEnumerable<PresentingRule> RulesOf(Turn turn, Community community) =>
        (turn.Rulebooks.Find(community.Programme)?.Points ?? [])
            .Where(rule => rule.For is PointReason.Presenting)
            .Select(rule => new PresentingRule(rule, (PointReason.Presenting)rule.For, community));

    public static string Kinds(Turn turn, IEnumerable<PresentingRule> rules) =>
        turn.Texts.List([.. rules.SelectMany(rule => rule.Reason.Kinds.Select(kind => turn.Wording.Kind(kind, rule.Community))).Distinct()]);

    public static Citations Cite(IEnumerable<PresentingRule> rules) => [.. rules.SelectMany(rule => rule.Rule.Cite)];

    public sealed record PresentingRule(PointRule Rule, PointReason.Presenting Reason, Community Community);
}
