using System.Globalization;
using System.Text.Json;
using CommunityBot.Bot.Channels.Discord.Interactions;
using CommunityBot.Bot.Channels.Discord.Messages;
using global::Discord.WebSocket;

namespace CommunityBot.Bot.Channels.Discord.Gateway;

/// <summary>Reads what comes over the socket as what Discord would have delivered over HTTP.</summary>
internal static class GatewayReader
{
    private const int Text = 3;

    public static DiscordInteraction Read(SocketInteraction told) => new()
    {
        Id = IdOf(told.Id),
        ApplicationId = IdOf(told.ApplicationId),
        Type = (int)told.Type,
        Token = told.Token,
        GuildId = told.GuildId is { } guild ? IdOf(guild) : null,
        ChannelId = told.ChannelId is { } channel ? IdOf(channel) : null,
        User = new InteractionUser { Id = IdOf(told.User.Id), Username = told.User.Username, GlobalName = told.User.GlobalName },
        Locale = told.UserLocale,
        Context = (int?)told.ContextType,
        Data = DataOf(told),
        Message = told is SocketMessageComponent { Message: { } message } ? MessageOf(message) : null,
    };

    private static InteractionData? DataOf(SocketInteraction told) => told switch
    {
        SocketSlashCommand command => new InteractionData
        {
            Name = command.Data.Name,
            Options = [.. command.Data.Options.Select(option => OptionOf(option.Name, option.Value, focused: null))],
        },
        SocketAutocompleteInteraction typing => new InteractionData
        {
            Name = typing.Data.CommandName,
            Options = [.. typing.Data.Options.Select(option => OptionOf(option.Name, option.Value, option.Focused))],
        },
        SocketMessageComponent pressed => new InteractionData
        {
            CustomId = pressed.Data.CustomId,
            ComponentType = (int)pressed.Data.Type,
            Values = pressed.Data.Values is { } values ? [.. values] : null,
        },
        SocketModal form => new InteractionData
        {
            CustomId = form.Data.CustomId,
            Components = [.. form.Data.Components.Select(field => new InteractionComponent { CustomId = field.CustomId, Value = field.Value })],
        },
        _ => null,
    };

    private static InteractionOption OptionOf(string name, object? value, bool? focused) => new()
    {
        Name = name,
        Type = Text,
        Value = JsonSerializer.SerializeToElement(Convert.ToString(value, CultureInfo.InvariantCulture) ?? ""),
        Focused = focused,
    };

    /// <summary>As far as what was pressed is read from it.</summary>
    private static InteractionMessage MessageOf(SocketUserMessage message) => new(
        (int?)message.Flags,
        message.Content,
        [.. message.Embeds.Select(
            embed => new DiscordEmbed { Title = embed.Title, Fields = [.. embed.Fields.Select(field => new DiscordField(field.Name, field.Value))] })]);

    private static string IdOf(ulong id) => id.ToString(CultureInfo.InvariantCulture);
}
