namespace CommunityBot.Bot;

/// <summary>A sentence of the command line in both languages. The Chinese one is shown first.</summary>
public sealed record Said(string Chinese, string English);
