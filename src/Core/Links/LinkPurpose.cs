namespace CommunityBot.Links;

/// <summary>What a private link leads to.</summary>
public enum LinkPurpose
{
    /// <summary>Everything that is kept about the person (我的資料).</summary>
    OwnData,

    /// <summary>Sheets that the person asked for (匯出); which, its key says.</summary>
    Sheets,

    /// <summary>The photos and receipts of what the person leads, and those they sent (照片).</summary>
    Photos,
}
