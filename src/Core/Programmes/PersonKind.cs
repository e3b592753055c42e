namespace CommunityBot.Programmes;

/// <summary>How a member stands to the school; composition rules count these apart.</summary>
public enum PersonKind
{
    Own,
    External,
    PartTime,
    Foreign,
}
