using CommunityBot.Bot.Demo;
using CommunityBot.Bot.Http;
using CommunityBot.Bot.Web.Board;
using CommunityBot.Bot.Web.Calendar;
using CommunityBot.Bot.Web.Links;
using CommunityBot.Bot.Web.OwnData;
using CommunityBot.Bot.Web.Photos;
using CommunityBot.Bot.Web.Sheets;

namespace CommunityBot.Bot.Hosting;

public static class WebSetup
{
    public static void AddWeb(this WebApplicationBuilder builder)
    {
        builder.Services.AddSingleton<BoardReader>();
        builder.Services.AddSingleton<CalendarReader>();
        builder.Services.AddSingleton<ILinkedPage, OwnDataPage>();
        builder.Services.AddSingleton<ILinkedPage, SheetsPage>();
        builder.Services.AddSingleton<ILinkedPage, PhotoPage>();
        builder.Services.AddSingleton<OwnCookies>();
        builder.Services.AddSingleton<OpenedLinks>();
        builder.AddHealth();
    }

    /// <summary>Maps what a browser or a monitor asks for beside the chat: the board, QR codes, health and the front page.</summary>
    public static void MapWeb(this IEndpointRouteBuilder routes)
    {
        routes.MapHealth();
        routes.MapQrPicture();
        routes.MapBoard();
        routes.MapCalendar();
        routes.MapLinks();
        routes.MapFile("/icon.svg", "icon.svg");
        routes.MapFile("/front.css", "front.css");
        var front = new EmbeddedFile("front.html");
        routes.MapGet("/", (HttpContext context, DemoMode demo) => demo.IsOn ? Results.Redirect("chat") : front.Send(context));
    }
}
