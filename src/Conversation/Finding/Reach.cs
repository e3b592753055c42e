using CommunityBot.Accounts;
using CommunityBot.Communities;
using CommunityBot.Conversation.Turns;
using CommunityBot.Messages;
using CommunityBot.Nudges;

namespace CommunityBot.Conversation.Finding;

/// <summary>Who of some people can be written to unasked, as it stands now.</summary>
/// <param name="Reached">Those who can, and at which chat.</param>
/// <param name="Short">Those for whom no message is left this month: they hear of it with their next answer.</param>
/// <param name="Unbound">Those with no chat that could be written to.</param>
internal sealed record Reach(IReadOnlyList<ChatAccount> Reached, IReadOnlyList<Person> Short, IReadOnlyList<Person> Unbound)
{
    /// <summary>How many messages it costs.</summary>
    public int Cost => Reached.Count(account => ChannelNames.CountsMessages(account.Address.Channel));

    public static Reach Of(Turn turn, IEnumerable<Person> people, Priority priority)
    {
        var (reached, without, unbound) = (new List<ChatAccount>(), new List<Person>(), new List<Person>());
        var postage = Postage.Read(turn.Records.Allowances, turn.Clock, turn.Now);
        foreach (var person in people.Where(person => person.DeletedOn is null))
        {
            if (turn.Records.Accounts.NudgedAt(person.Id, turn.Records.Nudges.SettingsOf(person.Id)) is not { } account)
            {
                unbound.Add(person);
            }
            else if (postage.MayPush(account.Address.Channel, priority))
            {
                postage = ChannelNames.CountsMessages(account.Address.Channel) ? postage.Spend(account.Address.Channel) : postage;
                reached.Add(account);
            }
            else if (turn.Records.Accounts.FreelyNudgedAt(person.Id) is { } free)
            {
                reached.Add(free);
            }
            else
            {
                without.Add(person);
            }
        }

        return new Reach(reached, without, unbound);
    }

    /// <summary>A line for each reason why somebody is not reached.</summary>
    public IEnumerable<string> Missed(Texts.Catalogue texts)
    {
        if (Unbound.Count > 0)
            yield return texts.CannotBeTold(texts.List([.. Unbound.Select(person => person.Name)]));
        if (Short.Count > 0)
            yield return texts.NoMessagesFor(texts.List([.. Short.Select(person => person.Name)]));
    }
}
