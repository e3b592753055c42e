namespace CommunityBot.Stores.Kept;

/// <summary>The mark that keeps the highest number there was when somebody was forgotten, so that it is not given again.</summary>
internal static class HighestPerson
{
    public const string Mark = "highest-person";
}
