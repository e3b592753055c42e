using CommunityBot.Conversation.Letters;
using CommunityBot.Conversation.Post;
using CommunityBot.Conversation.Wording;
using CommunityBot.Nudges.Planning;
using CommunityBot.Programmes;
using CommunityBot.Records;
using CommunityBot.Scheduler;

namespace CommunityBot.Bot.Hosting;

public static class NudgeSetup
{
    /// <summary>Adds what decides who is told what, when, and how it is said.</summary>
    public static void AddNudges(this WebApplicationBuilder builder)
    {
        var services = builder.Services;
        services.AddSingleton(builder.Configuration.GetSection(NudgeOptions.Section).Get<NudgeOptions>() ?? new NudgeOptions());
        services.AddSingleton<SchoolDay>();
        services.AddSingleton<LetterWriter>();
        services.AddSingleton<NudgeRound>();
        services.AddSingleton<Riding>();
        services.AddSingleton<Forecast>();
        services.AddSingleton(provider => provider.RehearsalBy(provider.GetRequiredService<IRulebookSource>()));
    }

    /// <summary>Has every community looked at once at the start: rulebooks and holidays may have been edited meanwhile.</summary>
    public static void LookAfresh(this WebApplicationBuilder builder) => builder.Services.AddHostedService<FreshLook>();

    /// <summary>Rehearses by rulebooks that need not be those in force.</summary>
    public static Rehearsal RehearsalBy(this IServiceProvider provider, IRulebookSource rulebooks)
    {
        var school = provider.GetRequiredService<SchoolDay>();
        return new Rehearsal(new NudgeRound(rulebooks, school, new LetterWriter(rulebooks, school.Clock, provider.GetRequiredService<ChatLinks>())));
    }

    private sealed class FreshLook(IStore store) : IHostedService
    {
        public Task StartAsync(CancellationToken cancellationToken) => store.Change(records => records.Nudges.ThinkAgain(), cancellationToken);

        public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
    }
}
