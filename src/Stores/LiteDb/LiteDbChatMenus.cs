using CommunityBot.Accounts;
using CommunityBot.Communities;

namespace CommunityBot.Stores.LiteDb;

internal sealed class LiteDbChatMenus(LiteDbSession db) : IChatMenus
{
    public IReadOnlyList<HeldMenu> On(string channel) =>
    [
        .. db.Under(LiteDbChatAccounts.Accounts, "_id", Key.Of(channel))
            .Where(account => (account.Has("person_id") || account.Has("menu")) && account.Flag("reachable"))
            .OrderBy(account => account.Text("user_id"), TextOrder.BySign)
            .Select(account => new HeldMenu(
                account.Text("user_id"), account.NumberOrNull("person_id") is { } person ? new PersonId(person) : null, account.TextOrNull("menu"))),
    ];

    public void Note(string channel, string userId, string menu) =>
        db.Change(LiteDbChatAccounts.Accounts, Key.Of(channel, userId), ("menu", menu));
}
