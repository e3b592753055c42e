using CommunityBot.Communities;
using CommunityBot.Conversation.Finding;
using CommunityBot.Conversation.Turns;
using CommunityBot.Duties;
using CommunityBot.Programmes;

namespace CommunityBot.Conversation.Commands.Duties;

/// <summary>The duties of the communities that somebody leads or is in.</summary>
internal static class LedDuties
{
    /// <summary>What decides a community's duties today; null where its programme has no rulebook.</summary>
    public static DutyFacts? FactsOf(Turn turn, Community community) => turn.Rulebooks.Find(community.Programme) is { } rulebook
        ? DutyFacts.Read(turn.Records, rulebook, community, turn.Clock, turn.Now)
        : null;

    /// <summary>Facts of each, where there is a rulebook with duties.</summary>
    public static IReadOnlyList<DutyFacts> FactsOf(Turn turn, IEnumerable<Community> communities) =>
        [.. communities.Select(community => FactsOf(turn, community)).OfType<DutyFacts>().Where(facts => facts.Rulebook.Duties.Count > 0)];

    /// <summary>Those that are handed in, current or not: all of what one leads, and elsewhere what one owes for oneself.</summary>
    public static IReadOnlyList<LedThing<DutyRule>> ToHandIn(Turn turn)
    {
        var led = Leading.Communities(turn);
        var others = turn.Records.People.MembershipsOf(turn.Me.Id, turn.Today).Select(place => place.Community)
            .ExceptBy(led.Select(one => one.Id), one => one.Id);
        return [.. Of(turn, led, rule => rule.Task is DutyTask.HandIn), .. Of(turn, others, OwnDuties.Are)];
    }

    private static IEnumerable<LedThing<DutyRule>> Of(Turn turn, IEnumerable<Community> communities, Func<DutyRule, bool> fits) =>
        from community in communities
        let rulebook = turn.Rulebooks.Find(community.Programme)
        where rulebook is not null && rulebook.Duties.Any(fits)
        let facts = CommunityFacts.Read(turn.Records, rulebook, community, turn.Today)
        from rule in rulebook.Duties
        where fits(rule) && facts.Fits(rule.Scope)
        select new LedThing<DutyRule>(community, rulebook, rule);
}
