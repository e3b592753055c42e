namespace CommunityBot.Bot.Cli;

/// <summary>What a command leaves its caller.</summary>
public static class ExitCode
{
    public const int Fine = 0;

    /// <summary>Refused, or found wanting.</summary>
    public const int Refused = 1;

    /// <summary>Not understood.</summary>
    public const int Usage = 2;
}
