namespace CommunityBot.Records;

/// <summary>
/// The other bots that work with the same store. Whatever is in the records they find there; what somebody is looking at just now they are told of.
/// </summary>
public interface IOtherBots
{
    /// <summary>
    /// Tells them that somebody's conversation at the web chat has grown, once it is committed. They hear it soon, and once however often they are told
    /// meanwhile.
    /// </summary>
    void Tell(string userId);

    /// <summary>Passes on what they are to be told, and hears what they tell, until it is cancelled.</summary>
    /// <param name="grown">Whose conversation it is.</param>
    /// <param name="missed">Something may have been told that did not come here: any conversation may have grown.</param>
    /// <param name="stopping">Ends it.</param>
    Task Hear(Action<string> grown, Action missed, CancellationToken stopping);
}

/// <summary>There are none.</summary>
public sealed class NoOtherBots : IOtherBots
{
    public void Tell(string userId)
    {
    }

    public Task Hear(Action<string> grown, Action missed, CancellationToken stopping) => Task.CompletedTask;
}
