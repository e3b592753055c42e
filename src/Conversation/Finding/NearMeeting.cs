using System.Text.RegularExpressions;
using CommunityBot.Typing;

namespace CommunityBot.Conversation.Finding;

/// <summary>A meeting that is meant by where it stands in time.</summary>
/// <param name="IsLast">The one that was last: 上一場.</param>
/// <param name="IsNext">The one that is on or comes next: 下一場.</param>
/// <param name="Left">The other words.</param>
internal sealed record NearMeeting(bool IsLast, bool IsNext, string Left)
{
    private const RegexOptions Options =
        RegexOptions.NonBacktracking | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;

    private static readonly Regex s_last = new(
        @"(上|前|剛才那|剛剛那|最近一)(一)?(場|次)(活動)?的?|\b(the )?(last|previous) (meeting|session)('s)?\b", Options);

    private static readonly Regex s_next = new(
        @"(下|接下來(的)?|這)(一)?(場|次)(活動)?的?|\b(the )?(next|coming) (meeting|session)('s)?\b", Options);

    public static NearMeeting Read(string words)
    {
        var (isLast, isNext) = (TypedText.TakeOut(ref words, s_last), TypedText.TakeOut(ref words, s_next));
        return new NearMeeting(isLast, isNext, words);
    }
}
