using CommunityBot.Messages;
using CommunityBot.Outbox;

namespace CommunityBot.Bot.Channels;

/// <summary>What came of a message, to be noted in the outbox.</summary>
/// <param name="Id">Which it is.</param>
/// <param name="To">Whom it is for, or the first of several.</param>
/// <param name="Fate">Null where another bot has it, and nothing is to be noted.</param>
/// <param name="NobodyThere">Whether they take no messages there.</param>
internal sealed record Attempt(OutboxId Id, ChatAddress To, Fate? Fate, bool NobodyThere = false);
