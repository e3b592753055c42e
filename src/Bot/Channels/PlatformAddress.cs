namespace CommunityBot.Bot.Channels;

/// <summary>Addresses as the platforms take them.</summary>
internal static class PlatformAddress
{
    public static bool IsWeb(Uri address) =>
        address.IsAbsoluteUri && (address.Scheme == Uri.UriSchemeHttps || address.Scheme == Uri.UriSchemeHttp);
}
