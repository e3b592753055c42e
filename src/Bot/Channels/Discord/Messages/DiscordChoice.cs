using CommunityBot.Messages;

namespace CommunityBot.Bot.Channels.Discord.Messages;

/// <summary>A choice as it can be shown.</summary>
internal abstract record DiscordChoice
{
    private DiscordChoice()
    {
    }

    /// <summary>Says words, or opens a form to finish them.</summary>
    public sealed record Words(Choice Choice) : DiscordChoice
    {
        public string Label => Choice.Label;

        /// <summary>Whether the words may be too long for an id, also when a number has to tell it from another.</summary>
        public bool MayBeLong => ChoiceId.WordsOf(Choice).Length > DiscordLimits.CustomId - Margin;

        /// <summary>What they take at most beside the buttons.</summary>
        public int Room => DiscordLimits.FieldName + Markdown.Escape(ChoiceId.WordsOf(Choice)).Length;
    }

    public sealed record Link(Choice.Open To) : DiscordChoice;

    /// <summary>Opens the form for the answer to a question.</summary>
    /// <param name="LongText">Whether the answer may have several lines.</param>
    /// <param name="IsOnlyOne">Whether there is no other way to answer.</param>
    public sealed record Form(bool LongText, bool IsOnlyOne) : DiscordChoice;

    /// <summary>The longest that stands before words in an id: <c>fill.999:</c>.</summary>
    private const int Margin = 9;

    /// <summary>Null for what Discord would refuse: words that fill a field and more can be typed, and an address is shown as text.</summary>
    public static DiscordChoice? Of(Choice choice) => choice switch
    {
        Choice.Open open => IsAddress(open.Address) ? new Link(open) : null,
        _ when string.IsNullOrWhiteSpace(ChoiceId.WordsOf(choice)) => null,
        _ => Markdown.Escape(ChoiceId.WordsOf(choice)).Length <= DiscordLimits.FieldValue ? new Words(choice) : null,
    };

    /// <summary>Discord takes addresses of the net, not of this machine.</summary>
    private static bool IsAddress(Uri address) =>
        PlatformAddress.IsWeb(address)
        && address.Host.Contains('.', StringComparison.Ordinal)
        && address.AbsoluteUri.Length <= DiscordLimits.ButtonAddress;
}
