namespace CommunityBot.Deeds;

/// <summary>What cannot be taken back.</summary>
public enum FinalDeed
{
    /// <summary>A binding code was shown.</summary>
    CodeIssued,

    /// <summary>A chat account was bound.</summary>
    Bound,

    /// <summary>The address of a calendar was replaced or done away with.</summary>
    CalendarAddress,

    /// <summary>A chat account was unlinked from its person.</summary>
    Unlinked,

    /// <summary>Somebody's data was deleted.</summary>
    Erased,

    /// <summary>How many teachers a department has was noted: the last that was counts, and no line takes another back.</summary>
    HeadcountNoted,
}
