namespace CommunityBot.Conversation.Answering;

/// <summary>Something that may be meant while one types.</summary>
/// <param name="Label">What it is, for the reader.</param>
/// <param name="Words">What is said when it is chosen.</param>
public sealed record Suggestion(string Label, string Words);
