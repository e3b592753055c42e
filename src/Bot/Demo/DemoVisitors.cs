using CommunityBot.Bot.Channels.WebChat;

namespace CommunityBot.Bot.Demo;

/// <summary>In the try-out a visitor is whom they chose to be; elsewhere whoever their cookie says.</summary>
public sealed class DemoVisitors(DemoMode demo, CookieVisitors otherwise) : IVisitors
{
    public bool MayChoose => demo.IsOn;

    public string? Find(HttpContext context) => !demo.IsOn ? otherwise.Find(context)
        : CookieVisitors.Held(context) is { } account && DemoAccounts.IsOne(account) ? account
        : null;

    public void Welcome(HttpContext context)
    {
        if (!demo.IsOn)
            otherwise.Welcome(context);
    }

    /// <summary>Makes the visitor the owner of an account of the try-out.</summary>
    public static void Become(HttpContext context, string account) => CookieVisitors.Give(context, account);
}
