namespace CommunityBot.Bot.Channels.WebChat;

/// <summary>How a visitor of the web chat is known.</summary>
public interface IVisitors
{
    /// <summary>Whether visitors choose who they are, as in the try-out.</summary>
    bool MayChoose { get; }

    /// <summary>The visitor's id on the web channel, or null when the browser brings none.</summary>
    string? Find(HttpContext context);

    /// <summary>Gives a new visitor an identity and a known one more time; where one chooses, nothing.</summary>
    void Welcome(HttpContext context);

    /// <summary>Makes the browser another visitor, whom nobody else can be.</summary>
    /// <returns>The id of that one.</returns>
    string Renew(HttpContext context);

    /// <summary>Has the browser be nobody.</summary>
    void SeeOff(HttpContext context);
}
