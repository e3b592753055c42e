namespace CommunityBot.Talk;

/// <summary>What a whole sentence means.</summary>
/// <param name="Intent">What it comes to.</param>
/// <param name="Arguments">What is to follow the command's word.</param>
public sealed record Meaning(Intent Intent, string Arguments);
