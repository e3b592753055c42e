using CommunityBot.Communities;
using CommunityBot.Meetings;

namespace CommunityBot.Conversation.Commands;

/// <summary>What whoever plans a meeting is told besides: nothing here keeps it from being planned.</summary>
public static class PlanWarnings
{
    /// <param name="turn">The conversation in which it is planned.</param>
    /// <param name="community">The one that meets.</param>
    /// <param name="plan">Not yet planned: afterwards it would clash with itself.</param>
    public static IReadOnlyList<string> Of(Turn turn, Community community, MeetingPlan plan) => [.. All(turn, community, plan)];

    private static IEnumerable<string> All(Turn turn, Community community, MeetingPlan plan)
    {
        if (turn.Rulebooks.Find(community.Programme) is { } rulebook && !rulebook.Period.Contains(turn.Clock.Day(plan.StartsAt)))
            yield return turn.Texts.OutsidePeriod(turn.Texts.Day(rulebook.Period.Start), turn.Texts.Day(rulebook.Period.End), rulebook.PeriodCite);
        if (turn.Records.Meetings.Of(community.Id, plan.StartsAt, plan.EndsAt) is [var clash, ..])
            yield return turn.Texts.SameTimeAs(turn.Wording.NameAndTopic(clash, community));
        if (plan.StartsAt < turn.Now)
            yield return turn.Texts.InThePast;
    }
}
