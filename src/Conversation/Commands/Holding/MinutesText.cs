using CommunityBot.Conversation.Finding;
using CommunityBot.Meetings;
using CommunityBot.Typing;

namespace CommunityBot.Conversation.Commands.Holding;

/// <summary>What was typed after 紀錄: the number of a meeting, if it comes first, and the text in its own lines.</summary>
public static class MinutesText
{
    /// <param name="typed">The whole message, not folded.</param>
    /// <param name="arguments">What follows the command's word in it, folded. A number within the text names no meeting.</param>
    public static (MeetingId? Meeting, string Text) Read(string typed, string arguments)
    {
        var (id, rest) = arguments is ['#', >= '0' and <= '9', ..] ? Leading.Reference(arguments) : (null, arguments);
        return (id, TypedText.Tidy(TypedText.Unfolded(typed, rest.TrimStart(' ', ':', '：', ',', '，', '、', '。', '.'))));
    }
}
