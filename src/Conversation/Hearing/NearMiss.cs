namespace CommunityBot.Conversation.Hearing;

/// <summary>A command whose word somebody may have mistyped.</summary>
/// <param name="Command">Its id.</param>
/// <param name="Distance">The share of its letters that are other ones; below 0 where the word stands in the message.</param>
/// <param name="Arguments">What follows the mistyped word.</param>
internal sealed record NearMiss(string Command, double Distance, string Arguments);
