using CommunityBot.Messages;
using CommunityBot.Outbox;

namespace CommunityBot.Bot.Channels;

/// <summary>What came of a message, to be noted in the outbox.</summary>
internal sealed record Attempt(OutboxId Id, ChatAddress To, Fate Fate, bool NobodyThere = false);
