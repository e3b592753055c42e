using CommunityBot.Communities;
using CommunityBot.Conversation.Finding;
using CommunityBot.Conversation.Turns;
using CommunityBot.Conversation.Vocabulary;
using CommunityBot.Deeds;
using CommunityBot.Messages;
using CommunityBot.OwnData;
using CommunityBot.Typing;

namespace CommunityBot.Conversation.Commands.Holding;

/// <summary>補簽 來賓 陳大文: the convener notes a guest as present, who has but a name.</summary>
internal static class RecordGuest
{
    /// <summary>What follows 來賓 or 來賓：; null where it is not said.</summary>
    public static string? In(Turn turn, string words)
    {
        var end = words.IndexOfAny([' ', '：', ':']) is >= 0 and var mark ? mark : words.Length;
        return turn.Texts.IsGuest(words[..end]) ? words[end..].TrimStart(' ', '：', ':') : null;
    }

    public static Answer Run(Turn turn, LedMeeting meant, string words)
    {
        var (name, reason) = PersonName.Leading(words);
        if (name.Length == 0 || turn.Texts.IsAbsence(words) || turn.Texts.IsAbsence(reason) || turn.Texts.IsSeveralGuests(name) || Pseudonym.IsReserved(name))
            return turn.Ask(
                Awaited.Name,
                new AttendanceDraft { Meeting = meant.Meeting.Id, IsGuest = true },
                Reply.Say(turn.Texts.GuestNeedsName($"{turn.Word} {turn.Texts.GuestWord}")));
        if (Recording.TooLong(turn, name, reason) is { } refused)
            return refused;
        if (reason.Contains('、', StringComparison.Ordinal))
            return OneAtATime(turn, meant, words, name, reason);
        if (MemberName.Find(turn, meant.Community, name, Stands.Alone) is Found<Membership>.One(var member, _, _))
            return Reply.Offer(
                turn.Texts.GuestIsMember(member.Person.Name),
                Choice.Saying(turn.Texts.WasThere, Joined.Words(turn.Word, meant.Meeting.Id.ToString(), member.Person.Name, reason)));
        return Recording.Of(turn, meant, [new Whom(null, name)], turn.Texts.GuestNamed(name), reason, note: "");
    }

    /// <summary>王大明 講師、李小華 助理 may be two guests, or one who is two things.</summary>
    private static Reply OneAtATime(Turn turn, LedMeeting meant, string words, string name, string reason)
    {
        Choice Record(string label, string said) =>
            Choice.Saying(label, Joined.Words(turn.Word, meant.Meeting.Id.ToString(), turn.Texts.GuestWord, said));
        return Reply.Offer(
            turn.Texts.OneGuestAtATime,
            [
                .. words.Split('、', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Take(Limits.Buttons - 1)
                    .Select(one => Record(Joined.Words(turn.Texts.GuestWord, PersonName.Leading(one).Name), one)),
                Record(turn.Texts.WithAside(Joined.Words(turn.Texts.GuestWord, name), reason), Joined.Words(name, reason.Replace('、', '，'))),
            ]);
    }
}
