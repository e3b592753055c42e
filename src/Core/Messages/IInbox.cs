namespace CommunityBot.Messages;

/// <summary>The events that were taken in, so that one delivered again is not acted on again.</summary>
public interface IInbox
{
    /// <returns>False when an event of that id was admitted before.</returns>
    bool Admit(string eventId, DateTimeOffset receivedAt);

    /// <summary>Forgets events admitted before then, which no platform delivers again.</summary>
    /// <returns>How many were forgotten.</returns>
    int ForgetBefore(DateTimeOffset instant);
}
