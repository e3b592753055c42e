namespace CommunityBot.Accounts;

/// <summary>Which menu was put under whose chat, where a channel has menus that differ from one person to another.</summary>
public interface IChatMenus
{
    /// <summary>Everybody who is bound there, or has a menu from when they were, and can be reached.</summary>
    IReadOnlyList<HeldMenu> On(string channel);

    void Note(string channel, string userId, string menu);
}
