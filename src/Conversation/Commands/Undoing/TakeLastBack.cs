using CommunityBot.Communities;
using CommunityBot.Conversation.Commands.Rescheduling;
using CommunityBot.Conversation.Finding;
using CommunityBot.Conversation.Turns;
using CommunityBot.Conversation.Vocabulary;
using CommunityBot.Conversation.Wording;
using CommunityBot.Deeds;
using CommunityBot.Meetings;
using CommunityBot.Messages;
using CommunityBot.Nudges;
using CommunityBot.Typing;
using CommunityBot.Undoing;

namespace CommunityBot.Conversation.Commands.Undoing;

/// <summary>收回: takes back what the speaker did last today, or the one whose button was pressed, while nobody built on it.</summary>
public static class TakeLastBack
{
    public static Answer Run(Turn turn)
    {
        if (IsTalk(turn))
            return Answer.Silence;
        var today = turn.Records.Deeds.Of(turn.Me.Id, turn.Clock.Whole(turn.Today).From).Where(entry => entry.What is not Deed.PhotosMeant).ToList();
        var standing = today.FirstOrDefault(entry => entry is { TakenBackAt: null, What.CanGoBack: true });
        if (turn.Texts.ReadDeed(turn.Arguments) is { } number)
            return turn.Records.Deeds.Find(new DeedId(number)) is not { } named ? Reply.Say(turn.Texts.DeedIsForgotten, turn.Button(CommandIds.Help))
                : named.Person == turn.Me.Id ? One(turn, named, standing)
                : Reply.Say(turn.Texts.NotYourDeed);
        if (turn.Arguments.Length > 0 && !turn.Texts.IsTheLast(turn.Arguments))
            return standing is null ? Reply.Say(turn.Texts.NothingToUndo) : Offer(turn, "", standing);
        return today is not [var last, ..] ? Reply.Say(turn.Texts.NothingToUndo)
            : last is { What: Deed.Imported, TakenBackAt: null } ? Offer(turn, "", last) // A whole list is not taken back before it is said how much that is.
            : One(turn, last, standing);
    }

    /// <summary>說錯了 is said among people too: in a group it is meant for the bot when it is spoken to.</summary>
    private static bool IsTalk(Turn turn) => turn.Message is { Place.IsGroup: true, Addressed: false, Content: MessageContent.Words words }
        && !TypedText.Fold(words.Text).Contains(turn.Word, StringComparison.OrdinalIgnoreCase);

    /// <summary>The button that takes back that very deed, whatever is done after it.</summary>
    public static Choice Button(Texts.Catalogue texts, DeedEntry entry) =>
        Choice.Saying(texts.Word(CommandIds.Undo), $"{texts.Word(CommandIds.Undo)} {texts.DeedNumber(entry.Id.Value)}");

    private static Answer One(Turn turn, DeedEntry entry, DeedEntry? standing)
    {
        if (turn.Message.Place.IsGroup && entry.What.IsPrivate)
            return Reply.Say(turn.Texts.OnlyInPrivate);
        // Who came by it is forgotten with it, so that it is named before.
        var names = Enum.GetValues<Language>().ToDictionary(
            language => language, language => DeedNames.Of(turn with { Texts = Catalogues.In(language) }, entry.What));
        var what = names[turn.Texts.Language];
        if (entry.TakenBackAt is { } before)
            return Offer(turn, turn.Texts.UndoneBefore(what, turn.Clock.Time(before)), standing);
        if (turn.Clock.Day(entry.At) != turn.Today)
            return Reply.Say(turn.Texts.TooLateToUndo(what, turn.Clock.Day(entry.At)), turn.Button(CommandIds.Help));

        if (DeedRight.Lacking(turn, entry.What) is { } lost)
            return Reply.Say(turn.Texts.NotYoursAnyMore(lost), turn.Button(CommandIds.Help));
        var meeting = Meeting(turn, entry.What);
        return new Undo(turn.Records, turn.Rulebooks, turn.Clock).Run(entry, new UndoNote(turn.Me.Id, turn.Now, turn.Texts.UndoReason)) switch
        {
            UndoOutcome.Done done => Done(turn, entry, names, meeting, done.StillKnown is { } known ? turn.Texts.StillKnown(turn.NameOf(known)) : ""),
            UndoOutcome.Gone gone => Reply.Say(turn.Texts.DeedIsGone(what, Said(turn, gone.By, gone.At))),
            UndoOutcome.BuiltOn later => BuiltOn(turn, what, later),
            UndoOutcome.Unled(var community, var from) =>
                Vacates(turn, what, entry, turn.Records.Communities.Find(community)!.Name, turn.Texts.Role(Role.Convener), from),
            UndoOutcome.Unheld(Office.Head(var community), var from) =>
                Vacates(turn, what, entry, turn.Records.Communities.Find(community)!.Name, turn.Texts.OfficeName(OfficeKind.Head), from),
            UndoOutcome.Unheld(Office.Officer(var programme), var from) =>
                Vacates(turn, what, entry, turn.Wording.Name(programme), turn.Texts.OfficeName(OfficeKind.Officer), from),
            UndoOutcome.OfErased => Reply.Say(turn.Texts.DeedOfErased(what), turn.Button(CommandIds.Help)),
            UndoOutcome.IsFinal when entry.What is Deed.Final(var final) => Instead(turn, turn.Texts.CannotUndo(final), standing),
            var other => throw new InvalidOperationException($"A new outcome needs an answer here: {other}"),
        };
    }

    private static Answer Done(Turn turn, DeedEntry entry, Dictionary<Language, string> names, LedMeeting? changed, string left) => new()
    {
        Reply = changed is not null ? Changed(turn, names[turn.Texts.Language], new ChangeNews(turn, changed))
            : Reply.Say(Joined.Lines(
                turn.Texts.Undone(names[turn.Texts.Language]), entry.What is Deed.Announced(var bulletin) ? Withdrawn(turn, bulletin) : "", left)),
        Notices = [.. entry.Told.Select(person => turn.Tell(person, theirs => Reply.Say(
            Joined.Lines([theirs.Texts.ThatWasTakenBack(theirs.Me.Name, names[theirs.Texts.Language]), .. StandsNow.Of(theirs, entry.What)]))))],
    };

    /// <summary>Who was told of the change is told again.</summary>
    private static Reply Changed(Turn turn, string what, ChangeNews news) => news.Concerns
        ? news.Under(Reply.Say(Joined.Lines([turn.Texts.Undone(what), .. news.Notes()])))
        : Reply.Say(Joined.Lines(turn.Texts.Undone(what), turn.Texts.NobodyHeardOfIt));

    /// <summary>Who has read what was announced keeps it.</summary>
    private static string Withdrawn(Turn turn, BulletinId id)
    {
        var bulletin = turn.Records.Bulletins.Find(id)!;
        var members = turn.Records.People.MembersOf(bulletin.Community, turn.Today);
        var read = members.Count(member => turn.Records.Nudges.WasTold(member.Person.Id, new Matter.Bulletin(id)));
        return read > 0 ? turn.Texts.HaveReadIt(read) : turn.Texts.NobodyHasReadIt;
    }

    /// <summary>The meeting that was changed, as it is until that is taken back.</summary>
    private static LedMeeting? Meeting(Turn turn, Deed what)
    {
        MeetingId? changed = what switch
        {
            Deed.Moved moved => moved.Meeting,
            Deed.Relocated moved => moved.Meeting,
            Deed.Cancelled cancelled => cancelled.Meeting,
            _ => null,
        };
        return changed is { } id && turn.Records.Meetings.Find(id) is { } meeting && turn.Records.Communities.Find(meeting.Community) is { } community
            ? new LedMeeting(meeting, community)
            : null;
    }

    private static Reply BuiltOn(Turn turn, string what, UndoOutcome.BuiltOn later)
    {
        var (since, who) = (turn.Texts.DoneSince(later.What), Said(turn, later.By, later.At, NameOf(turn, later.Meeting)));
        return Reply.Say(
            turn.Texts.BuiltOn(what, who.Length == 0 ? since : turn.Texts.WithAside(since, who), turn.Texts.DoInstead(later.What)),
            turn.Button(CommandIds.Help));
    }

    /// <summary>Somebody else has to lead first. What was done since is what 收回 would take back then, so that the button names this one.</summary>
    private static Reply Vacates(Turn turn, string what, DeedEntry entry, string where, string post, DateOnly from) => Reply.Say(
        turn.Texts.WouldVacate(what, where, post, from), turn.Button(CommandIds.JoinCommunity), Button(turn.Texts, entry));

    /// <summary>What else may be meant is asked, so that saying it twice takes back one thing.</summary>
    private static Reply Offer(Turn turn, string why, DeedEntry? entry)
    {
        if (entry is null)
            return Reply.Say(why);
        var ask = turn.Message.Place.IsGroup && entry.What.IsPrivate ? turn.Texts.OnlyInPrivate : turn.Texts.UndoWhat(DeedNames.Of(turn, entry.What));
        return Reply.Say(Joined.Lines(why, ask), Button(turn.Texts, entry));
    }

    /// <summary>What cannot be taken back stays the last one, so that 收回 said to this means the other.</summary>
    private static Reply Instead(Turn turn, string why, DeedEntry? entry) => Offer(turn, why, entry) with { NamesChoices = entry is not null };

    private static string NameOf(Turn turn, MeetingId? meeting) =>
        meeting is { } id && turn.Records.Meetings.Find(id) is { } one && turn.Records.Communities.Find(one.Community) is { } community
            ? turn.Wording.Name(one, community)
            : "";

    /// <summary>林召集，14:05.</summary>
    private static string Said(Turn turn, PersonId? by, DateTimeOffset? at, string where = "") => turn.Texts.List(
        [.. new[] { where, by is { } who ? turn.NameOf(who) : "", at is { } then ? turn.Wording.DayAndTime(then) : "" }.Where(part => part.Length > 0)]);
}
