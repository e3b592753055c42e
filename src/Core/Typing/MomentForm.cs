namespace CommunityBot.Typing;

/// <summary>How a time of day is written.</summary>
internal enum MomentForm
{
    /// <summary>14:00.</summary>
    Clock,

    /// <summary>14點, 兩點半.</summary>
    Spoken,

    /// <summary>1400.</summary>
    Four,

    /// <summary>14.</summary>
    Figure,

    /// <summary>十四.</summary>
    Numeral,
}
