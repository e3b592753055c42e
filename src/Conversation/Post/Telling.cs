using CommunityBot.Accounts;
using CommunityBot.Communities;
using CommunityBot.Messages;
using CommunityBot.Nudges;

namespace CommunityBot.Conversation.Post;

/// <summary>One letter that left, or was left to a free way.</summary>
public sealed record Telling(PersonId To, ChatAccount Account, Reply Letter, IReadOnlyList<Nudge> Nudges, Way Way);
