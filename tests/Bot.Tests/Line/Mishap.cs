namespace CommunityBot.Bot.Tests.Line;

/// <summary>Something that goes wrong with one call.</summary>
public abstract record Mishap
{
    private Mishap()
    {
    }

    /// <summary>Whether LINE had taken the message before it went wrong.</summary>
    public bool AfterTaking { get; init; }

    public sealed record Status(int Code, string Message, int? RetryAfterSeconds = null) : Mishap;

    /// <summary>Something in between answers with a page, or with the way to one.</summary>
    public sealed record Page(int Code) : Mishap;

    /// <summary>No answer comes.</summary>
    public sealed record Silence : Mishap;

    /// <summary>The connection breaks.</summary>
    public sealed record Broken : Mishap;
}
