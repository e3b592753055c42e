namespace CommunityBot.Stores.Kept;

/// <summary>What secrets of each kind are to <see cref="CodeKey"/>: one of one kind is none of another.</summary>
public static class KeptSecrets
{
    public const string BindingCode = "binding code";

    public const string Calendar = "calendar";

    public const string PrivateLink = "private link";

    /// <summary>The browser that opened one.</summary>
    public const string OpenedLink = "opened link";
}
