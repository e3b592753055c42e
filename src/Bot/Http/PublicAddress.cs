namespace CommunityBot.Bot.Http;

/// <summary>
/// By which address others reach this machine: setting <c>PublicBaseUrl</c>, which may lead to a path behind a proxy, or else where the server
/// listens. Every whole address of a page of ours begins with it; pages name each other by relative ones, which need none.
/// </summary>
public sealed class PublicAddress(IConfiguration settings, IServiceProvider provider)
{
    public const string Setting = "PublicBaseUrl";

    private readonly Uri? _set = Read(settings[Setting]);

    /// <summary>Null until the server listens, where none is set. It ends with a slash.</summary>
    public Uri? Root => _set ?? OwnAddress.Of(provider);

    /// <summary>The same where browsers come to it by https, though the last part of the way, from a proxy, is none; else null.</summary>
    public Uri? OverHttps => _set?.Scheme == Uri.UriSchemeHttps ? _set : null;

    /// <summary>The path that a proxy may leave before ours; none where there is no such.</summary>
    public PathString Path => new(_set?.AbsolutePath.TrimEnd('/'));

    private static Uri? Read(string? address) =>
        Uri.TryCreate(address?.TrimEnd('/') + "/", UriKind.Absolute, out var read) && (read.Scheme == Uri.UriSchemeHttps || read.Scheme == Uri.UriSchemeHttp)
            ? read
            : null;
}
