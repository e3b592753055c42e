using CommunityBot.Cases;
using CommunityBot.Communities;
using CommunityBot.Conversation.Finding;
using CommunityBot.Conversation.Turns;
using CommunityBot.Credits;
using CommunityBot.Programmes;

namespace CommunityBot.Conversation.Commands.Collecting;

/// <summary>A case that the speaker leads and for which money comes in.</summary>
internal sealed record CollectingCase(OwnCase Case, CollectionRule Rule)
{
    public Community Community => Case.Community;

    public CaseFile File => Case.File;

    public Collected Collected => Collected.Of(Rule, File);

    /// <summary>All of those whose programme collects for their sort of case.</summary>
    public static IReadOnlyList<CollectingCase> Led(Turn turn) =>
        [.. from community in Leading.Communities(turn)
            let rulebook = turn.Rulebooks.Find(community.Programme)
            let rule = rulebook?.Collection
            where rule is not null
            let own = OwnCase.Read(turn.Records, rulebook, community, turn.Today)
            where own.Facts.Fits(rule.Scope)
            select new CollectingCase(own, rule)];

    public CollectingCase Again(Turn turn) => this with { Case = OwnCase.Read(turn.Records, Case.Rulebook, Community, turn.Today) };
}
