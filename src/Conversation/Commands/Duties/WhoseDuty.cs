using CommunityBot.Communities;
using CommunityBot.Conversation.Finding;
using CommunityBot.Conversation.Turns;
using CommunityBot.Conversation.Vocabulary;
using CommunityBot.Duties;
using CommunityBot.Messages;
using CommunityBot.Programmes;
using CommunityBot.Tallies;
using CommunityBot.Typing;

namespace CommunityBot.Conversation.Commands.Duties;

/// <summary>Whose it is, where each member owes it for themselves: one's own, or of whom one leads whoever is named.</summary>
internal static class WhoseDuty
{
    /// <returns>The member with what else was typed, or what is asked instead; nobody where the community owes it as a whole.</returns>
    public static (Membership? Member, string Note, Answer? Instead) Read(Turn turn, LedThing<DutyRule> meant, DutyFacts facts, string note)
    {
        if (meant.Thing.Each != Each.Member)
            return (null, note, null);
        var (name, leads) = (turn.Wording.Name(meant.Thing.Name), Leads(turn, meant.Community));
        switch (MemberName.Find(turn, meant.Community, note, Stands.First))
        {
            case Found<Membership>.One(var member, _, var left):
                return leads || member.Person.Id == turn.Me.Id ? (member, left, null) : (null, note, Reply.Say(turn.Texts.OnlyOwnToHandIn(name)));
            case Found<Membership>.Several several:
                return (null, note, MemberName.Ask(turn, several, meant.Community.Name, name));
        }

        return facts.Community.Members.FirstOrDefault(member => member.Person.Id == turn.Me.Id) is { } own ? (own, note, null) : (null, note, Ask());

        Answer Ask() => turn.Ask(
            Awaited.Name,
            new Picked(meant.Community.Id, meant.Thing.Id, Words: note),
            Reply.Offer(turn.Texts.WhoseToHandIn(name), [.. facts.Lacking(meant.Thing).Take(Limits.Buttons).Select(member => Choice.Saying(
                member.Person.Name, Joined.Words(turn.Word, meant.Community.Name, name, member.Person.Name, note)))]));
    }

    /// <summary>The newest line that the speaker may take back; of whom one leads, that of whoever is named, and the words without the name.</summary>
    public static (TallyEntry Entry, string Words) Newest(Turn turn, Community community, IReadOnlyList<TallyEntry> standing, string words) =>
        standing[^1].Member is not null
        && MemberName.Find(turn, community, words, Stands.Apart) is Found<Membership>.One(var member, _, _) named
        && standing.LastOrDefault(entry => entry.Member == member.Person.Id) is { } theirs
            ? (theirs, named.Left)
            : (standing[^1], words);

    public static bool Leads(Turn turn, Community community) => Leading.Communities(turn).Any(led => led.Id == community.Id);
}
