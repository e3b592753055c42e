namespace CommunityBot.Links;

/// <summary>What a private link leads to.</summary>
public enum LinkPurpose
{
    /// <summary>Everything that is kept about the person (我的資料).</summary>
    OwnData,

    /// <summary>Sheets that the person asked for (匯出); which, its key says.</summary>
    Sheets,
}
