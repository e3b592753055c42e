using CommunityBot.Communities;

namespace CommunityBot.Accounts;

/// <summary>
/// Somebody who is bound at a channel, or was, with the menu that was put under their chat there; null when none was yet.
/// </summary>
public sealed record HeldMenu(string UserId, PersonId? Person, string? Menu);
