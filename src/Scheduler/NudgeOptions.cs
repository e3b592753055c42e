namespace CommunityBot.Scheduler;

/// <summary>The settings under <c>Nudges</c>.</summary>
public sealed class NudgeOptions
{
    public const string Section = "Nudges";

    /// <summary>Whether anybody is nudged at all: to be switched off while a roster is being tidied up, or in a second copy of the bot.</summary>
    public bool Enabled { get; init; } = true;
}
