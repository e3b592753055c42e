namespace CommunityBot.Links;

/// <summary>What a private link leads to.</summary>
public enum LinkPurpose
{
    /// <summary>Everything that is kept about the person (我的資料).</summary>
    OwnData,
}
