namespace CommunityBot.Bot.Channels;

/// <summary>Addresses as the platforms take them.</summary>
internal static class PlatformAddress
{
    public static bool IsWeb(Uri address) =>
        address.IsAbsoluteUri && (address.Scheme == Uri.UriSchemeHttps || address.Scheme == Uri.UriSchemeHttp);

    /// <summary>The address as one to fetch pictures from, which platforms do over https only; it ends with a slash.</summary>
    /// <returns>Null when it is none.</returns>
    public static Uri? Secure(string? address) =>
        Uri.TryCreate(address?.TrimEnd('/') + "/", UriKind.Absolute, out var uri) && uri.Scheme == Uri.UriSchemeHttps ? uri : null;
}
