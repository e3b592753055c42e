using System.Text.RegularExpressions;
using CommunityBot.Typing;

namespace CommunityBot.Conversation.Commands.Attending;

/// <summary>What stands behind 請假 and is no reason, as it speaks of less than one meeting, or of more.</summary>
internal static class LeaveWords
{
    private const RegexOptions Options = RegexOptions.NonBacktracking | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;

    private static readonly Regex s_part = new(
        @"[晚遲慢].{0,5}到|早退|早走|先走|先離開|提早|提前離開|半場|半節|半天|半日"
        + @"|前半|後半|[0-9一二三四兩半]{1,3} ?個?(?:小時|鐘頭|節)|才能?到|才會到|才來"
        + @"|^到 ?[0-9一二三四五六七八九十]{1,2} ?[點:：]|"
        + @"^(?:leave |leaving )?early\b|^(?:at|by|around|before|after|from|until|till|only)\b|\blate\b|\b(?:first|second) half\b", Options);

    private static readonly Regex s_span = new(
        @"^(?:[到至起]|開始|為止)$|^(?:以後|之後|開始|起)(?:都|就|全|皆| |$)|^(?:until|till|onwards?|from then on)\b|^都(?:不|沒)"
        + @"|^(?:以外|之外|除外)|^除了|^(?:except|but)\b|^#[0-9]", Options);

    /// <summary>晚到, 早退, 一小時, 上半場.</summary>
    public static bool SayPart(string reason) => s_part.IsMatch(reason) || DurationReader.Read(reason) is { Length: not null, Rest: "" };

    /// <summary>12/2 以後都不行, 到 12/20.</summary>
    public static bool SaySpan(string reason) => s_span.IsMatch(reason);
}
