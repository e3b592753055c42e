namespace CommunityBot.Conversation.Commands.Belonging;

/// <summary>What was said and shown once more, until there is a yes to it.</summary>
internal sealed record ShownWords(string Words);
