using CommunityBot.Bot.Http;
using CommunityBot.Outbox;

namespace CommunityBot.Bot.Channels.WebChat;

/// <summary>Joins the web chat to the house, when it is enabled. Whoever joins it says with <see cref="IVisitors"/> how visitors are known.</summary>
public static class WebChatSetup
{
    private static readonly string[] s_parts =
    [
        "chat.css", "lines.css", "cards.css", "people.css",
        "chat.js", "elements.js", "lines.js", "people.js", "server.js", "view.js", "words.js",
    ];

    /// <param name="builder">The program.</param>
    /// <param name="usually">Whether it is there when the settings do not say.</param>
    public static void AddWebChat(this WebApplicationBuilder builder, bool usually)
    {
        var options = builder.Configuration.GetSection(WebChatOptions.Section).Get<WebChatOptions>() ?? new WebChatOptions();
        if (!(options.Enabled ?? usually))
            return;
        var services = builder.Services;
        services.AddSingleton(options);
        services.AddSingleton<ChatBell>();
        services.AddSingleton<CookieVisitors>();
        services.AddSingleton<WebChannel>();
        services.AddSingleton<IChannel>(provider => provider.GetRequiredService<WebChannel>());
        services.AddSingleton<ChatEvents>();
        services.AddSingleton<ChatMessages>();
        services.AddSingleton<ChatSettings>();
    }

    /// <returns>Where more can be mapped for the pages of the chat; null where there is none.</returns>
    public static IEndpointRouteBuilder? MapWebChat(this WebApplication app)
    {
        if (app.Services.GetService<WebChatOptions>() is not { } options)
            return null;
        var chat = app.MapGroup("/chat").AddEndpointFilter<OwnPagesOnly>();
        if (!options.AllowRemote)
            chat.AddEndpointFilter<ThisMachineOnly>();

        var page = new EmbeddedFile("chat.html");
        chat.MapGet("", (HttpContext context, IVisitors visitors) =>
        {
            visitors.Welcome(context);
            return page.Send(context);
        });
        foreach (var part in s_parts)
            chat.MapFile($"/{part}", part);
        chat.MapGet("/events", (HttpContext context, ChatEvents events) => events.Follow(context));
        chat.MapPost("/messages", (HttpContext context, ChatMessages messages) => messages.Take(context));
        chat.MapPost("/hello", (HttpContext context, ChatMessages messages) => messages.Greet(context));
        chat.MapGet("/me", (HttpContext context, ChatSettings settings) => settings.Me(context));
        chat.MapPost("/language", (HttpContext context, ChatSettings settings) => settings.Speak(context));

        app.Lifetime.ApplicationStarted.Register(() =>
            Console.WriteLine($"網頁聊天室已經打開，請用瀏覽器前往。The web chat is open at: {OwnAddress.Of(app.Services)}chat"));
        return chat;
    }
}
