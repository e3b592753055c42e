using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;

namespace CommunityBot.Bot.Http;

/// <summary>The address the server listens on, as a browser on this machine would type it.</summary>
public static class OwnAddress
{
    /// <returns>Null until the server listens. It ends with a slash.</returns>
    public static Uri? Of(IServiceProvider provider)
    {
        var address = provider.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()?.Addresses.FirstOrDefault();
        if (address is null)
            return null;
        var listens = new UriBuilder(address);
        if (listens.Host is "[::]" or "0.0.0.0")
            listens.Host = "localhost";
        return listens.Uri;
    }
}
