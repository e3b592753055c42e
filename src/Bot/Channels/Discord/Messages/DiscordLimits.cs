namespace CommunityBot.Bot.Channels.Discord.Messages;

/// <summary>Discord's limits, from its API documents. Lengths of text are counted in UTF-16 units, which is never fewer than Discord counts.</summary>
public static class DiscordLimits
{
    public const int Content = 2_000;

    public const int Embeds = 10;
    public const int EmbedTitle = 256;
    public const int EmbedDescription = 4_096;
    public const int EmbedFields = 25;
    public const int FieldName = 256;
    public const int FieldValue = 1_024;

    /// <summary>All text of all embeds of a message.</summary>
    public const int EmbedText = 6_000;

    public const int PictureAddress = 2_000;

    public const int Rows = 5;
    public const int ButtonsInRow = 5;
    public const int ButtonLabel = 80;
    public const int ButtonAddress = 512;
    public const int CustomId = 100;

    public const int MenuOptions = 25;
    public const int OptionLabel = 100;

    public const int FormTitle = 45;
    public const int InputLabel = 45;
    public const int InputText = 4_000;
    public const int InputPlaceholder = 100;

    public const int Suggestions = 25;
    public const int SuggestionText = 100;
}
