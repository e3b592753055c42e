using CommunityBot.Messages;

namespace CommunityBot.Bot.Channels.Line.Messages;

/// <summary>One of the messages that a request carries.</summary>
internal abstract record LinePart
{
    private LinePart()
    {
    }

    /// <summary>What it offers as quick replies.</summary>
    public IReadOnlyList<Choice> Choices { get; init; } = [];

    public sealed record Text(string Words) : LinePart;

    /// <param name="Bubble">Written as JSON.</param>
    /// <param name="AltText">For the list of chats, and for phones that show no cards.</param>
    public sealed record Flex(ReadOnlyMemory<byte> Bubble, string AltText) : LinePart;
}
