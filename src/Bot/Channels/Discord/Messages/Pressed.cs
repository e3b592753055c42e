namespace CommunityBot.Bot.Channels.Discord.Messages;

/// <summary>What pressing a button, or choosing in a menu, means.</summary>
public abstract record Pressed
{
    private Pressed()
    {
    }

    /// <summary>The words are said, as if they had been typed.</summary>
    public sealed record Says(string Words) : Pressed;

    /// <summary>A form opens in which the words are finished.</summary>
    public sealed record Finish(string Words) : Pressed;

    /// <summary>A form opens for the answer to what was asked.</summary>
    public sealed record Answer(bool LongText) : Pressed;
}
