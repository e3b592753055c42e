namespace CommunityBot.Scheduler;

/// <summary>The settings under <c>Nudges</c>.</summary>
public sealed class NudgeOptions
{
    public const string Section = "Nudges";

    /// <summary>
    /// Whether this bot nudges anybody: to be switched off while a roster is being tidied up. Other bots that work with the same store go on.
    /// </summary>
    public bool Enabled { get; init; } = true;
}
