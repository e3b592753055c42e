using CommunityBot.Communities;
using CommunityBot.Conversation.Turns;
using CommunityBot.Conversation.Vocabulary;
using CommunityBot.Meetings;

namespace CommunityBot.Conversation.Commands.Planning;

/// <summary>What whoever plans a meeting is told besides: nothing here keeps it from being planned.</summary>
public static class PlanWarnings
{
    /// <param name="turn">The conversation in which it is planned.</param>
    /// <param name="community">The one that meets.</param>
    /// <param name="plan">Not yet planned, or the meeting as it is to be once moved.</param>
    public static IReadOnlyList<string> Of(Turn turn, Community community, MeetingPlan plan) => [.. All(turn, community, plan)];

    private static IEnumerable<string> All(Turn turn, Community community, MeetingPlan plan)
    {
        var rulebook = turn.Rulebooks.Find(community.Programme);
        if (rulebook is not null && !rulebook.Period.Contains(turn.Clock.Day(plan.StartsAt)))
            yield return turn.Texts.OutsidePeriod(rulebook.Period, rulebook.PeriodCite);
        if (turn.Records.Meetings.Of(community.Id, plan.StartsAt, plan.EndsAt).FirstOrDefault(other => other.Id != (plan as Meeting)?.Id) is { } clash)
            yield return turn.Texts.SameTimeAs(turn.Wording.NameAndTopic(clash, community));
        foreach (var elsewhere in InTwoProgrammes(turn, community, plan))
            yield return elsewhere;
        if (rulebook?.FindActivity(plan.Kind) is { Reminder: { } reminder } kind)
            yield return turn.Texts.MindThat(turn.Wording.Name(reminder), kind.Cite);
        if (plan.StartsAt < turn.Now)
            yield return plan.EndsAt > turn.Now ? turn.Texts.IsOnNow(turn.Texts.Word(CommandIds.OpenSignIn)) : turn.Texts.InThePast;
    }

    /// <summary>Members who are in a meeting of another programme then, where one of the two forbids a second grant for the same thing.</summary>
    private static IEnumerable<string> InTwoProgrammes(Turn turn, Community community, MeetingPlan plan)
    {
        var own = turn.Rulebooks.Find(community.Programme)?.NoSecondGrantCite;
        return
            from found in turn.Records.People.MembersOf(community.Id, turn.Clock.Day(plan.StartsAt)).SelectMany(member => turn.Records.Meetings
                .Of(member.Person.Id, plan.StartsAt, plan.EndsAt, turn.Clock)
                .Where(other => other.Community.Programme != community.Programme)
                .Select(other => (Who: member.Person.Name, other.Meeting, other.Community)))
            group found by found.Meeting.Id into same
            let other = same.First()
            let cite = own ?? turn.Rulebooks.Find(other.Community.Programme)?.NoSecondGrantCite
            where cite is not null
            select turn.Texts.InTwoProgrammes(
                turn.Texts.List([.. same.Select(one => one.Who)]),
                other.Community.Name,
                turn.Wording.NameAndTopic(other.Meeting, other.Community),
                cite);
    }
}
