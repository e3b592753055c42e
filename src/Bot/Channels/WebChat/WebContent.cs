using CommunityBot.Attachments;
using CommunityBot.Messages;
using CommunityBot.Stores;

namespace CommunityBot.Bot.Channels.WebChat;

/// <summary>Hands over what came to the web chat, and lies on the shelf as it was sent until it is settled what becomes of it.</summary>
public sealed class WebContent(FileShelf shelf) : IAttachmentSource
{
    public string Channel => ChannelNames.Web;

    public Task<FetchResult> Fetch(string source, int most, CancellationToken cancel) =>
        Task.FromResult<FetchResult>(shelf.Take(source) is { } content ? new FetchResult.Whole(content) : new FetchResult.Gone());

    public void Forget(string source) => shelf.Forget(source);
}
