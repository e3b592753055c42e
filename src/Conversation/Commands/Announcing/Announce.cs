using CommunityBot.Communities;
using CommunityBot.Conversation.Finding;
using CommunityBot.Conversation.Turns;
using CommunityBot.Conversation.Vocabulary;
using CommunityBot.Deeds;
using CommunityBot.Messages;
using CommunityBot.Nudges;
using CommunityBot.Typing;

namespace CommunityBot.Conversation.Commands.Announcing;

/// <summary>公告 明天改在國秀樓: lets all members know, once it was said what that costs and how it shall go.</summary>
public static class Announce
{
    public static Answer Run(Turn turn)
    {
        var led = Leading.Communities(turn);
        var draft = Read(turn, led);
        if (led.FirstOrDefault(one => one.Id == draft.Community) is not { } community)
            return turn.Ask(Awaited.Community, draft, Reply.Offer(
                NamedCommunity.Question(turn, turn.Texts.WhichCommunity, led),
                [.. led.Take(Limits.Buttons).Select(one => Choice.Saying(NamedCommunity.Words(one, led)))]));
        if (draft.Text.Length == 0)
            return turn.Ask(Awaited.Text, draft, Reply.Say(turn.Texts.AskBulletin(community.Name)));
        if (draft.Text.Length > Limits.Bulletin)
            return turn.Ask(Awaited.Text, draft with { Text = "" }, Reply.Say(turn.Texts.TooLong(turn.Word, Limits.Bulletin)));
        if (turn.Awaited is null && turn.Texts.IsNoBulletin(draft.Text))
            return Reply.Say(turn.Texts.NothingAnnounced, turn.Button(CommandIds.Undo));
        var others = turn.Records.People.MembersOf(community.Id, turn.Today).Select(member => member.Person).Where(person => person.Id != turn.Me.Id).ToList();
        return turn.Awaited == Awaited.Which && AtOnce(turn) is { } atOnce
            ? Send(turn, community, others, draft.Text, atOnce)
            : turn.Ask(Awaited.Which, draft, BulletinCards.Confirm(turn, community, others, draft.Text, Unread(turn, draft)));
    }

    /// <summary>What was said of the bulletin that is shown, where it neither chose nor changed anything.</summary>
    private static string Unread(Turn turn, BulletinDraft draft) =>
        turn.Awaited == Awaited.Which && draft == turn.Draft<BulletinDraft>()
            ? turn.Texts.BulletinNotChanged(TypedText.Shorten(turn.Arguments, Limits.Words))
            : "";

    private static BulletinDraft Read(Turn turn, IReadOnlyList<Community> led)
    {
        var known = turn.Draft<BulletinDraft>() ?? new BulletinDraft(led is [var only] ? only.Id : null);
        var typed = turn.Message.Content is MessageContent.Words words ? words.Text : turn.Arguments;
        switch (turn.Awaited)
        {
            case Awaited.Which:
                return known.With(TypedText.Tidy(typed));
            case Awaited.Text:
                return known with { Text = TypedText.Tidy(typed) };
            case Awaited.Community:
                var meant = Naming.ByPart(turn.Arguments, led, one => [NamedCommunity.Words(one, led), one.Name]).Meant;
                return known with { Community = meant is [var one] ? one.Id : null };
        }

        var (named, text) = NamedCommunity.Find(turn.Arguments, led, Stands.First) is Found<Community>.One found
            ? (found.Thing.Id, found.Left)
            : (known.Community, turn.Arguments);
        return new BulletinDraft(named, text.Length == 0 ? "" : TypedText.Tidy(TypedText.Unfolded(typed, text)));
    }

    /// <summary>Whether it is to go at once, or with the next answers; null where neither was said.</summary>
    private static bool? AtOnce(Turn turn) =>
        turn.Arguments == TypedText.Fold(turn.Texts.SendNow) ? true
        : turn.Arguments == TypedText.Fold(turn.Texts.RideAlong) ? false
        : null;

    private static Answer Send(Turn turn, Community community, IReadOnlyList<Person> others, string text, bool atOnce)
    {
        var bulletin = turn.Records.Bulletins.Add(new Bulletin
        {
            Community = community.Id,
            By = turn.Me.Id,
            At = turn.Now,
            Text = text,
            AtOnce = atOnce,
        });
        var reach = Reach.Of(turn, others, Priority.Meeting);
        return Answer.Doing(new Deed.Announced(bulletin.Id), Reply.Say(
            Joined.Lines([turn.Texts.Announced(community.Name), .. BulletinCards.Going(turn, reach, atOnce)]),
            turn.Button(CommandIds.Meetings)));
    }
}
