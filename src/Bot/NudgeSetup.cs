using CommunityBot.Conversation;
using CommunityBot.Nudges;
using CommunityBot.Ports;

namespace CommunityBot.Bot;

public static class NudgeSetup
{
    /// <summary>Adds what decides who is told what, when, and how it is said.</summary>
    public static void AddNudges(this WebApplicationBuilder builder)
    {
        var services = builder.Services;
        services.AddSingleton<SchoolDay>();
        services.AddSingleton<LetterWriter>();
        services.AddSingleton<NudgeRound>();
        services.AddSingleton<Riding>();
        services.AddSingleton(provider => provider.RehearsalBy(provider.GetRequiredService<IRulebookSource>()));
    }

    /// <summary>Rehearses by rulebooks that need not be those in force.</summary>
    public static Rehearsal RehearsalBy(this IServiceProvider provider, IRulebookSource rulebooks)
    {
        var school = provider.GetRequiredService<SchoolDay>();
        return new Rehearsal(new NudgeRound(rulebooks, school, new LetterWriter(rulebooks, school.Clock, provider.GetRequiredService<ChatLinks>())));
    }
}
