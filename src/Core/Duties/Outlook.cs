namespace CommunityBot.Duties;

/// <summary>How a duty stands today, the better first.</summary>
public enum Outlook
{
    Done,

    /// <summary>What is planned covers what is missing, or there is time to hand it in.</summary>
    OnTrack,

    /// <summary>Something must still be planned or written, and there is time for it.</summary>
    Behind,

    /// <summary>More than one a week would be needed in the time left.</summary>
    Tight,

    /// <summary>The due day has passed, or there are fewer days left than meetings missing.</summary>
    Impossible,
}
