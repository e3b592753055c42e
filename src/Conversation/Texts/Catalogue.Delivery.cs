using CommunityBot.Messages;

namespace CommunityBot.Conversation.Texts;

public abstract partial class Catalogue
{
    /// <summary>As its own people write it.</summary>
    public string ChannelName(string channel) => channel switch
    {
        ChannelNames.Line => "LINE",
        ChannelNames.Discord => "Discord",
        ChannelNames.Web => WebWord,
        _ => channel,
    };

    /// <summary>What a convener is told of a member who takes no messages there.</summary>
    public abstract string CannotBeWrittenTo(string name, string channel);

    /// <summary>When what was said could not be stored, and nobody says it again for the person.</summary>
    public abstract string NotKept { get; }

    /// <summary>Stands before answers that came too late to be said, and may have been seen or not.</summary>
    public abstract string AnswersNotSeen(int count);

    /// <summary>Where of much that was kept only the latest is said.</summary>
    public abstract string OlderLeftOut(int count);

    /// <summary>When somebody says more than can be heard: once, and where a chat waits for some answer each time, until the minutes are over.</summary>
    public abstract string TooManyMessages(int minutes);

    /// <summary>When a button, command or form is not one of the bot's, or no longer; the way to 說明 hangs on it.</summary>
    public abstract string NotKnownHere { get; }
}
