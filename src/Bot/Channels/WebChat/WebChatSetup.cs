using CommunityBot.Attachments;
using CommunityBot.Bot.Http;
using CommunityBot.Outbox;

namespace CommunityBot.Bot.Channels.WebChat;

/// <summary>Joins the web chat to the house, when it is enabled. Whoever joins it says with <see cref="IVisitors"/> how visitors are known.</summary>
public static class WebChatSetup
{
    private static readonly string[] s_parts =
    [
        "chat.css", "lines.css", "cards.css", "people.css",
        "chat.js", "elements.js", "leaving.js", "lines.js", "files.js", "people.js", "server.js", "view.js", "words.js",
    ];

    /// <summary>Faster than anybody types, and than a hall in which all sign in at once.</summary>
    private static readonly Rush s_saying = new("say", new Pace(1_500, 50), new Pace(3_000, 200))
    {
        OfPerson = new Pace(20, 1),
        Who = context => context.RequestServices.GetRequiredService<IVisitors>().Find(context),
    };

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
        services.AddHostedService(provider => provider.GetRequiredService<ChatBell>());
        services.AddSingleton<ChatSecret>();
        services.AddSingleton<CookieVisitors>();
        services.AddSingleton<Strangers>();
        services.AddSingleton<FreshCookie>();
        services.AddSingleton<WebChannel>();
        services.AddSingleton<IChannel>(provider => provider.GetRequiredService<WebChannel>());
        services.AddSingleton<OpenStreams>();
        services.AddSingleton<ChatEvents>();
        services.AddSingleton<ChatMessages>();
        services.AddSingleton<ChatFiles>();
        services.AddSingleton<IAttachmentSource, WebContent>();
        services.AddSingleton<ChatSettings>();
    }

    /// <returns>Where more can be mapped for the pages of the chat; null where there is none.</returns>
    public static IEndpointRouteBuilder? MapWebChat(this IEndpointRouteBuilder routes)
    {
        if (routes.ServiceProvider.GetService<WebChatOptions>() is not { } options)
            return null;
        var chat = routes.MapGroup("/chat").WithMetadata(Rush.Looking).AddEndpointFilter<OwnPagesOnly>();
        if (!options.AllowRemote)
            chat.AddEndpointFilter<ThisMachineOnly>();
        chat.AddEndpointFilter<ChatDoor>();

        var page = new EmbeddedFile("chat.html");
        chat.MapGet("", (HttpContext context, IVisitors visitors) =>
        {
            visitors.Welcome(context);
            return page.Send(context);
        }).WithMetadata(new ChatPage());
        foreach (var part in s_parts)
            chat.MapFile($"/{part}", part);
        chat.MapGet("/events", (HttpContext context, ChatEvents events) => events.Follow(context));
        chat.MapGet("/me", (HttpContext context, ChatSettings settings) => settings.Me(context));

        var says = chat.MapGroup("").WithMetadata(s_saying);
        says.MapPost("/messages", (HttpContext context, ChatMessages messages) => messages.Take(context));
        says.MapPost("/files", (HttpContext context, ChatFiles files) => files.Take(context));
        says.MapPost("/hello", (HttpContext context, ChatMessages messages) => messages.Greet(context));
        says.MapPost("/language", (HttpContext context, ChatSettings settings) => settings.Speak(context));
        says.MapPost("/leave", (HttpContext context, ChatSettings settings) => settings.Leave(context));

        routes.ServiceProvider.GetRequiredService<IHostApplicationLifetime>().ApplicationStarted.Register(() => Announce(routes.ServiceProvider));
        return says;
    }

    /// <summary>The line has a fixed form: whoever starts the program from another one reads the address from its end.</summary>
    private static void Announce(IServiceProvider provider) => Console.WriteLine(
        $"網頁聊天室已經打開，請用瀏覽器前往。The web chat is open at: {provider.GetRequiredService<ChatSecret>().WriteDown(OwnAddress.Of(provider))}");
}
