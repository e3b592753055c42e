using System.Text.RegularExpressions;
using CommunityBot.Communities;

namespace CommunityBot.Conversation.Commands.Announcing;

/// <summary>A bulletin while it is being written.</summary>
public sealed record BulletinDraft(CommunityId? Community = null, string Text = "")
{
    private static readonly Regex s_instead = new(
        "^(?:(?:內容|公告|文字)?(?:改成|改為|更正為)|(?:make it|change it to|change the text to) )[ :：，,]*(?<text>.+)$",
        RegexOptions.NonBacktracking | RegexOptions.Singleline | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    /// <summary>With the other text that was said once it was shown: 內容改成…; the same where none was.</summary>
    public BulletinDraft With(string words) => s_instead.Match(words).Groups["text"] is { Success: true } text ? this with { Text = text.Value } : this;
}
