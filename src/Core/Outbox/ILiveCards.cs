namespace CommunityBot.Outbox;

/// <summary>Messages in groups that are changed while what they show goes on.</summary>
public interface ILiveCards
{
    /// <summary>Adds it, or notes what it shows now.</summary>
    void Save(LiveCard card);

    /// <summary>Those of a channel, one of <see cref="Messages.ChannelNames"/>.</summary>
    IReadOnlyList<LiveCard> On(string channel);

    /// <summary>Leaves it as it is from now on.</summary>
    void Remove(LiveCard card);
}
