namespace CommunityBot.Conversation.Commands.Belonging;

/// <summary>What was said, until there is a yes to it, or what is missing is said too.</summary>
internal sealed record ShownWords(string Words);
