using CommunityBot.Bot.Attachments;
using CommunityBot.Bot.Channels;
using CommunityBot.Bot.Http;
using CommunityBot.Conversation.Answering;
using CommunityBot.Conversation.Post;
using CommunityBot.Conversation.Wording;
using CommunityBot.Outbox;

namespace CommunityBot.Bot.Hosting;

public static class ConversationSetup
{
    /// <summary>Adds what takes messages in, answers them and sends the answers.</summary>
    public static void AddConversation(this WebApplicationBuilder builder)
    {
        var services = builder.Services;
        builder.AddLinks();
        services.AddSingleton<Responder>();
        services.AddSingleton<Suggestions>();
        services.AddSingleton<OutboxFeed>();
        services.AddSingleton<Outages>();
        services.AddSingleton<WrongSignatures>();
        services.AddSingleton<SenderBudget>();
        services.AddSingleton<Receiving>();
        services.AddSingleton<Reception>();
        services.AddSingleton<AttachmentBell>();
        services.AddHostedService<AttachmentWorker>();
        services.AddHostedService<OutboxDelivery>();
        services.AddHealthChecks().AddCheck<Outages>("channels", tags: [Health.Ready]);
    }

    /// <summary>Adds the addresses that buttons lead to.</summary>
    public static void AddLinks(this WebApplicationBuilder builder)
    {
        builder.Services.AddSingleton<PublicAddress>();
        builder.Services.AddSingleton(provider =>
            new ChatLinks(() => provider.GetRequiredService<PublicAddress>().Root, builder.Configuration["Line:BotBasicId"]));
    }
}
