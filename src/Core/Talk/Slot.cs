namespace CommunityBot.Talk;

/// <summary>A gap of a sentence that anything of its kind fits.</summary>
public enum Slot
{
    /// <summary>A day, a time, or both: 明天, 5/12 14:00.</summary>
    When,

    /// <summary>A day by which something begins or ends, the end of a month too: 6/30, 這個月底.</summary>
    Day,

    /// <summary>Several days that stand together: 5/12、5/19, 12月3號跟17號.</summary>
    Days,

    /// <summary>A stretch of time that something was in: 10月, 114年, 上學期.</summary>
    Period,

    /// <summary>How long: 10分鐘, half an hour.</summary>
    Duration,

    /// <summary>The four digits on the screen.</summary>
    Code,

    /// <summary>A meeting by its number: #14.</summary>
    Meeting,

    /// <summary>What may be somebody's name.</summary>
    Name,

    /// <summary>A community by its name, of those that are known.</summary>
    Community,

    /// <summary>A few words, such as what an item of the budget is called.</summary>
    What,

    /// <summary>All words up to the end, which are kept as they are.</summary>
    Rest,
}
