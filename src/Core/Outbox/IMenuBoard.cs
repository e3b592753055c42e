namespace CommunityBot.Outbox;

/// <summary>A channel that has a menu under each chat, of what its reader may want.</summary>
public interface IMenuBoard
{
    /// <summary>Puts the right menu under the chat of everybody who has another; what the platform did not take is tried again by the next call.</summary>
    /// <returns>How many were changed.</returns>
    /// <exception cref="HttpRequestException">The platform did not take it.</exception>
    Task<int> Switch(CancellationToken cancel);
}
