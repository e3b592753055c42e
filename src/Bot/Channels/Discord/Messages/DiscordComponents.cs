using CommunityBot.Messages;
using CommunityBot.Typing;

namespace CommunityBot.Bot.Channels.Discord.Messages;

/// <summary>The parts of a message that can be pressed, with Discord's numbers for their kinds.</summary>
internal static class DiscordComponents
{
    private const int RowType = 1;
    private const int ButtonType = 2;
    private const int MenuType = 3;
    private const int InputType = 4;

    private const int Primary = 1;
    private const int Secondary = 2;
    private const int Link = 5;

    private const int OneLine = 1;
    private const int Paragraph = 2;

    public static DiscordComponent Row(IReadOnlyList<DiscordComponent> components) => new() { Type = RowType, Components = components };

    public static DiscordComponent Button(string label, string id, bool first = false) =>
        new() { Type = ButtonType, Style = first ? Primary : Secondary, Label = Label(label, DiscordLimits.ButtonLabel), CustomId = id };

    public static DiscordComponent LinkTo(Choice.Open open) =>
        new() { Type = ButtonType, Style = Link, Label = Label(open.Label, DiscordLimits.ButtonLabel), Url = open.Address };

    public static DiscordComponent Menu(string id, string placeholder, IReadOnlyList<DiscordOption> options) =>
        new() { Type = MenuType, CustomId = id, Placeholder = placeholder, Options = options };

    public static DiscordComponent Input(string id, string label, bool longText) => new()
    {
        Type = InputType,
        Style = longText ? Paragraph : OneLine,
        CustomId = id,
        Label = Label(label, DiscordLimits.InputLabel),
        Required = true,
        MaxLength = DiscordLimits.InputText,
    };

    /// <summary>Discord takes no empty label. Nothing is read into labels, so they are not escaped.</summary>
    public static string Label(string label, int most) => string.IsNullOrWhiteSpace(label) ? "…" : TypedText.Shorten(label, most);
}
