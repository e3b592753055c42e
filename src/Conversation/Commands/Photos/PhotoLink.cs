using CommunityBot.Conversation.Finding;
using CommunityBot.Conversation.Turns;
using CommunityBot.Links;

namespace CommunityBot.Conversation.Commands.Photos;

/// <summary>A private link to the page of photos and receipts.</summary>
internal static class PhotoLink
{
    private static readonly TimeSpan s_lifetime = TimeSpan.FromMinutes(30);

    /// <returns>Its key and until when it opens; null where the bot has no pages, or the speaker has nothing to see.</returns>
    public static (string Key, DateTimeOffset Until)? Give(Turn turn)
    {
        var sees = turn.Records.Attachments.By(turn.Me.Id).Any(one => one.Stands) || Leading.Communities(turn).Count > 0;
        if (!sees || turn.Links.Private("") is null)
            return null;
        var until = turn.Now + s_lifetime;
        return (turn.Records.Links.Give(new PrivateLink { Person = turn.Me.Id, For = LinkPurpose.Photos, ExpiresAt = until, Once = true }), until);
    }
}
