using CommunityBot.Bot.Channels.WebChat;

namespace CommunityBot.Bot.Demo;

/// <summary>In the try-out a visitor is whom they chose to be; elsewhere whoever their cookie says.</summary>
public sealed class DemoVisitors(DemoMode demo, CookieVisitors cookies) : IVisitors
{
    public bool MayChoose => demo.IsOn;

    public string? Find(HttpContext context) => !demo.IsOn ? cookies.Find(context)
        : cookies.Held(context) is { } account && DemoAccounts.IsOne(account) ? account
        : null;

    public void Welcome(HttpContext context)
    {
        if (!demo.IsOn)
            cookies.Welcome(context);
    }

    public string Renew(HttpContext context) => cookies.Renew(context);

    public void SeeOff(HttpContext context) => cookies.SeeOff(context);
}
