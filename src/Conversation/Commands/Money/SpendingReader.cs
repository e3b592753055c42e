using System.Text.RegularExpressions;
using CommunityBot.Budget;
using CommunityBot.Conversation.Finding;
using CommunityBot.Conversation.Turns;
using CommunityBot.Conversation.Vocabulary;
using CommunityBot.Meetings;
using CommunityBot.Programmes;
using CommunityBot.Typing;

namespace CommunityBot.Conversation.Commands.Money;

/// <summary>What was understood of the words of an expense.</summary>
/// <param name="Draft">What is known now.</param>
/// <param name="Among">The items that may be meant, where more than one fits.</param>
/// <param name="Unknown">Words that should have named an item and do not.</param>
/// <param name="WrongDay">Words that look like a day and are none.</param>
/// <param name="WrongAmount">Words that look like an amount and are none.</param>
/// <param name="WrongMeeting">A number of no meeting of the community.</param>
/// <param name="Unread">Words that change nothing of what was shown, and are no purpose either: 不是膳食費.</param>
internal sealed record ReadSpending(
    SpendingDraft Draft,
    IReadOnlyList<BudgetItem> Among,
    string? Unknown = null,
    string? WrongDay = null,
    string? WrongAmount = null,
    MeetingId? WrongMeeting = null,
    string? Unread = null);

/// <summary>Reads 膳食費 80x15 便當, 鐘點費 2000x3 陳大文 5/12 #12, or the answer to what was asked.</summary>
internal sealed class SpendingReader(Turn turn, FundedCommunity funded)
{
    /// <summary>What is said around what changes: 發票金額改成 75x15, 昨天買的.</summary>
    private static readonly Regex s_around = new(
        "^(?:發票|金額|總共|總計|一共|日期|用途|品項|項目|應該|應|改成|改為|改|是|為|好|但是|但|:|：|,|，| )+|(?:買|付|開)的$", RegexOptions.NonBacktracking);

    private static readonly Regex s_purpose = new("^(?:用途|品名)(?:是|改成|改為|改|為|:|：| )*(?<what>.+)$", RegexOptions.NonBacktracking);

    /// <summary>A purpose has none of these where it takes the place of another: then they speak of what was shown.</summary>
    private static readonly Regex s_talk = new("不|沒|別|嗎|怎|哪|誰|什麼|如果|萬一|是|太|\\b(?:not?|don't|isn't|wrong|if|should)\\b", RegexOptions.NonBacktracking);

    /// <summary>Whether it was shown, and what is said changes it.</summary>
    private bool IsShown => turn.Awaited is Awaited.Confirm or Awaited.ConfirmExpense;

    /// <param name="draft">What is known.</param>
    /// <param name="words">What was said.</param>
    public ReadSpending Read(SpendingDraft draft, string words)
    {
        if (turn.Awaited == Awaited.Payee)
            return new ReadSpending(draft with { Payee = words }, []);
        if (turn.Awaited == Awaited.Price)
            return new ReadSpending(draft.WithPrice(MoneyReader.Read(words)), []);
        if (turn.Awaited == Awaited.Quantity && MoneyReader.ReadQuantity(words) is { } many)
            return new ReadSpending(draft with { Quantity = many }, []);

        if (IsShown && s_purpose.Match(words).Groups["what"] is { Success: true, Value: var what })
            return new ReadSpending(draft with { What = what.Trim() }, []);

        var said = IsShown ? s_around.Replace(words, "") : words;
        var shown = draft;
        var when = WhenReader.ReadPastDay(said, turn.Today);
        var (named, left) = Leading.Reference(when.Rest);
        draft = draft with { On = when.Day ?? draft.On, Meeting = named ?? draft.Meeting };
        (draft, left, var among) = TakeItem(draft, left);
        if (IsShown && said.Length > 0 && left.Length == 0 && draft == shown && funded.ItemOf(draft) is { } same && said != turn.Budget.Name(same))
            return new ReadSpending(draft with { What = said }, []);
        (draft, left, var wrong) = TakeAmount(draft, left, ref among);
        if (IsShown)
            left = s_around.Replace(left, "").Trim();
        if (IsShown && s_talk.IsMatch(left))
            return new ReadSpending(shown, [], Unread: left);
        var unknown = turn.Awaited == Awaited.Item && draft.Item is null && among.Count == 0 && left.Length > 0 ? left : null;
        return new ReadSpending(unknown is null ? TakeRest(draft, left) : draft, among, unknown, when.Impossible, wrong, WrongMeeting(draft));
    }

    private (SpendingDraft Draft, string Left, IReadOnlyList<BudgetItem> Among) TakeItem(SpendingDraft draft, string words)
    {
        if (draft.Item is not null && !IsShown)
            return (draft, words, []);
        var found = NamedItem.In(words, funded.Funding.Items);
        return found switch
        {
            Found<BudgetItem>.One one when draft.Item is null || one.Left.Length == 0 => (draft with { Item = one.Thing.Id }, WithoutMark(one), []),
            Found<BudgetItem>.Several several when draft.Item is null => (draft, WithoutMark(several), several.Things),
            _ => (draft, words, []),
        };
    }

    /// <summary>膳食費：80x15.</summary>
    private static string WithoutMark(Found<BudgetItem> found) => Joined.Words(found.Before, found.After.TrimStart(':', '：', ',', '，', '、', ' '));

    /// <summary>Of several items that may be meant, those whose rate the price keeps; a quantity that stands apart goes with the amount.</summary>
    private (SpendingDraft Draft, string Left, string? Wrong) TakeAmount(SpendingDraft draft, string words, ref IReadOnlyList<BudgetItem> among)
    {
        var money = MoneyReader.Read(words);
        if (money.IsPrice && among.Where(item => item.Rates.Count == 0 || item.Rates.Max(rate => rate.Most) >= money.Number).ToList() is { Count: 1 } fitting)
            (draft, among) = (draft with { Item = fitting[0].Id }, []);
        draft = draft.With(money, funded.ItemOf(draft));
        var left = money.Rest;
        if (draft.Quantity is null && funded.ItemOf(draft) is { Rates.Count: > 0 } item && money.Number is not null
            && left.Split(' ').FirstOrDefault(
                token => item.Rates.Any(rate => token.EndsWith(rate.Unit, StringComparison.Ordinal))
                    && MoneyReader.ReadQuantity(token) is not null) is { } count)
        {
            draft = draft with { Quantity = MoneyReader.ReadQuantity(count) };
            left = TypedText.Fold(left.Replace(count, " ", StringComparison.Ordinal)).Trim();
        }

        return (draft, left, money.Impossible);
    }

    /// <summary>What is left is what it is for; where a rule asks for the payee, the first word is that, or whichever word names a member.</summary>
    private SpendingDraft TakeRest(SpendingDraft draft, string left)
    {
        var words = left.Length > 0 ? left : draft.Payee is null ? draft.What : "";
        if (words.Length == 0)
            return draft;
        if (!funded.AsksPayeeOf(funded.ItemOf(draft)) || (draft.Payee is not null && !IsShown))
            return draft with { What = words };
        var found = MemberName.Find(turn, funded.Community, words, Stands.Apart);
        if (found.Meant is [var member, ..])
            return draft with { Payee = member.Person.Name, What = found.Left is { Length: > 0 } what ? what : left.Length > 0 ? "" : draft.What };
        var tokens = words.Split(' ');
        var name = char.IsAsciiLetter(tokens[0][0])
            ? tokens.TakeWhile(token => token.All(letter => char.IsAsciiLetter(letter) || letter is '.' or '-')).Count()
            : 1;
        return draft with { Payee = string.Join(' ', tokens.Take(Math.Max(name, 1))), What = string.Join(' ', tokens.Skip(Math.Max(name, 1))) };
    }

    private MeetingId? WrongMeeting(SpendingDraft draft) =>
        draft.Meeting is { } id && Leading.Meeting(turn, id)?.Community.Id != funded.Community.Id ? id : null;
}
