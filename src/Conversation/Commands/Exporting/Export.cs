using CommunityBot.Conversation.Turns;
using CommunityBot.Conversation.Vocabulary;
using CommunityBot.Conversation.Wording;
using CommunityBot.Links;
using CommunityBot.Messages;
using CommunityBot.Sheets;
using CommunityBot.Typing;

namespace CommunityBot.Conversation.Commands.Exporting;

/// <summary>
/// 匯出 出席, 匯出 點數 114, 匯出 經費 資安研究社群 10月 csv: a private link to sheets for people. What was understood is said whole before it is opened,
/// and what was not understood whole gives none.
/// </summary>
public static class Export
{
    public static readonly TimeSpan Lifetime = TimeSpan.FromMinutes(30);

    public static Answer Run(Turn turn)
    {
        if (turn.Links.Private("") is null)
            return Reply.Say(turn.Texts.NoOwnAddress);
        var mine = Exportable.Of(turn);
        if (mine.IsNothing)
            return Reply.Say(turn.Texts.NoCommunity, turn.Button(CommandIds.Help));
        var (wish, instead) = new WishReader(turn, mine).Read(turn.Arguments);
        if (wish is null)
            return instead!;
        return SheetRights.Of(turn.Records, turn.Me.Id, wish, turn.Today) is { } scope
            ? Link(turn, wish, scope)
            : Reply.Say(turn.Texts.NothingToExport, turn.Button(CommandIds.Export));
    }

    private static Reply Link(Turn turn, SheetWish wish, ExportScope scope)
    {
        var until = turn.Now + Lifetime;
        var link = new PrivateLink { Person = turn.Me.Id, For = LinkPurpose.Sheets, ExpiresAt = until, Once = true };
        var key = turn.Records.Links.Give(link, wish.Write());
        var address = turn.Links.Private(key)!;
        var parts = new SheetWording(turn.Wording).Of(turn.Records, wish, scope, turn.Me);
        var isEmpty = SheetContent.IsEmpty(turn.Records, wish.Kind, scope, turn.Clock, turn.Now);
        return Reply.Say(
            Joined.Lines(
            [
                turn.Texts.SheetLink(turn.Clock.Time(until)), .. parts.Select(part => Joined.Beside(part.Label, part.Text)),
                isEmpty ? turn.Texts.SheetIsEmpty(wish is { From: null, Until: null }) : "", address.AbsoluteUri,
            ]),
            Choice.Opening(turn.Texts.DownloadSheet, address)) with
        {
            Secret = turn.Secret(key, turn.Word),
        };
    }
}
