namespace CommunityBot.Messages;

/// <summary>A sentence of the command line in both languages. The Chinese one is shown first.</summary>
public sealed record BothLanguages(string Chinese, string English);
