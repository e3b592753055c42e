using CommunityBot.Bot.Channels.WebChat;
using CommunityBot.Programmes;

namespace CommunityBot.Bot.Demo;

/// <summary>Joins the try-out to the house.</summary>
public static class DemoSetup
{
    public static void AddDemo(this WebApplicationBuilder builder)
    {
        var services = builder.Services;
        services.AddSingleton<DemoMode>();
        services.AddSingleton<DemoSeeds>();
        services.AddSingleton<DemoFiller>();
        services.AddSingleton<DemoSignIn>();
        services.AddSingleton<DemoVisits>();
        services.AddSingleton<IVisitors, DemoVisitors>();
        services.AddSingleton<IRulebookSource, MovedRulebooks>();
        services.AddHostedService<DemoStart>();
    }

    public static void MapDemoPeople(this IEndpointRouteBuilder chat)
    {
        chat.MapGet("/people", (HttpContext context, DemoVisits visits) => visits.Arrive(context));
        chat.MapPost("/me", (HttpContext context, DemoVisits visits) => visits.Choose(context));
    }
}
