namespace CommunityBot.Conversation.Commands.Belonging;

/// <summary>What somebody said of their own last day, until they say yes to it.</summary>
internal sealed record LeavingDraft(string Words);
