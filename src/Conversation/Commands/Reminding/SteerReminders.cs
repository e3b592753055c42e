using CommunityBot.Calendar;
using CommunityBot.Conversation.Turns;
using CommunityBot.Conversation.Vocabulary;
using CommunityBot.Conversation.Wording;
using CommunityBot.Deeds;
using CommunityBot.Messages;
using CommunityBot.Nudges;
using CommunityBot.Typing;

namespace CommunityBot.Conversation.Commands.Reminding;

/// <summary>Puts off, switches off and resumes the reminders of single matters.</summary>
internal static class SteerReminders
{
    public static Answer PutOff(Turn turn, ReminderWish.Later wish)
    {
        var (named, instead) = Meant(turn, wish.What, turn.Texts.LaterWord);
        if (named is null)
            return instead!;
        var day = turn.Today.AddDays(wish.Days);
        var until = turn.Clock.At(day, SchoolClock.Morning);
        var did = Hush(turn, named.Meant, until);
        var mentioned = Each(named.Meant);
        return Answer.Doing(did, Said(
            turn,
            turn.Texts.PutOff(Names(turn, named.Meant), day),
            named,
            [
                .. mentioned.Where(matter => matter.Cite is not null && matter.Day >= turn.Today && matter.Day < day)
                    .Select(matter => turn.Texts.DatePassesMeanwhile(matter.Name, matter.Day, matter.Cite!)),
                .. mentioned
                    .Where(matter => matter is { About: Matter.ComingMeeting } && matter.Begins < until)
                    .Select(matter => turn.Texts.BeginsMeanwhile(matter.Name)),
            ]));
    }

    public static Answer Silence(Turn turn, ReminderWish.Never wish)
    {
        var (named, instead) = Meant(turn, wish.What, turn.Texts.NeverWord);
        if (named is null)
            return instead!;
        var did = Hush(turn, named.Meant, until: null);
        var stands = Each(named.Meant).Select(matter => Stands(turn, matter)).OfType<string>();
        return Answer.Doing(did, Said(turn, turn.Texts.Silenced(Names(turn, named.Meant)), named, [.. stands]));
    }

    public static Answer Resume(Turn turn, ReminderWish.Resume wish)
    {
        var hushed = KnownMatters.Of(turn, turn.Records.Nudges.HushedBy(turn.Me.Id).Select(hush => hush.About));
        if (hushed.Count == 0)
            return Reply.Say(turn.Texts.NothingToResume, turn.Button(CommandIds.Reminders));
        var named = wish.What.Length == 0 ? new NamedMatters(hushed, []) : NamedMatters.Find(wish.What, hushed, turn.Today);
        if (named.Meant.Count == 0)
            return WhichOne(turn, named, hushed, turn.Texts.ResumeWord);
        var did = Before(turn, named.Meant);
        foreach (var matter in named.Meant)
            turn.Records.Unhush(turn.Me.Id, matter.About);
        return Answer.Doing(did, Reply.Say(turn.Texts.Resumed(Names(turn, named.Meant)), turn.Button(CommandIds.Reminders)));
    }

    /// <summary>The name of a matter alone: what about it?</summary>
    public static Answer Ask(Turn turn, ReminderWish.About wish)
    {
        var named = Find(turn, wish.Words);
        var said = TypedText.Shorten(wish.Words, Limits.Words);
        if (named.Meant.Count == 0)
            return ReminderCard.Of(turn, turn.Records.Nudges.SettingsOf(turn.Me.Id), turn.Texts.NoSuchSetting(said));
        return Reply.Offer(
            turn.Texts.HowAbout(Names(turn, named.Meant)),
            Choice.Saying(turn.Texts.RemindLater, Words(turn, turn.Texts.LaterWord, named.Meant)),
            Choice.Saying(turn.Texts.RemindNoMore, Words(turn, turn.Texts.NeverWord, named.Meant)),
            Choice.Saying(turn.Texts.ResumeWord, Words(turn, turn.Texts.ResumeWord, named.Meant)));
    }

    /// <summary>What was named, or told last when nothing was; or what to say instead.</summary>
    private static (NamedMatters? Named, Answer? Instead) Meant(Turn turn, string what, string verb)
    {
        if (what.Length > 0)
        {
            var found = Find(turn, what);
            return found.Meant.Count > 0 ? (found, null) : (null, WhichOne(turn, found, KnownMatters.Told(turn), verb));
        }

        var last = KnownMatters.Of(turn, turn.Records.Nudges.ToldLast(turn.Me.Id));
        return last.Count > 0 ? (new NamedMatters(last, []), null) : (null, Reply.Say(turn.Texts.NothingToldLately, turn.Button(CommandIds.Reminders)));
    }

    /// <summary>Among what the speaker was told; only for what is not there, among all that is to come.</summary>
    private static NamedMatters Find(Turn turn, string what)
    {
        var told = KnownMatters.Told(turn);
        var found = NamedMatters.Find(what, told, turn.Today);
        return found.Unknown.Count == 0 ? found : NamedMatters.Find(what, [.. told, .. KnownMatters.ToCome(turn)], turn.Today);
    }

    private static Reply WhichOne(Turn turn, NamedMatters named, IReadOnlyList<KnownMatter> among, string verb) => Reply.Offer(
        turn.Texts.NoSuchMatter(TypedText.Shorten(turn.Texts.List(named.Unknown), Limits.Words)),
        [
            .. Each(among).Take(Limits.Buttons - 1).Select(matter => Choice.Saying(matter.Name, $"{turn.Word} {verb} {matter.Name}")),
            turn.Button(CommandIds.Reminders),
        ]);

    private static Deed.Hushed Hush(Turn turn, IReadOnlyList<KnownMatter> matters, DateTimeOffset? until)
    {
        var before = Before(turn, matters);
        foreach (var matter in matters)
            turn.Records.Hush(new Hush(turn.Me.Id, matter.About, until), turn.Now);
        return before;
    }

    /// <summary>How it was with them, for whoever takes this back.</summary>
    private static Deed.Hushed Before(Turn turn, IReadOnlyList<KnownMatter> matters)
    {
        var hushed = turn.Records.Nudges.HushedBy(turn.Me.Id);
        return new Deed.Hushed([.. matters
            .Select(matter => (matter.About.Key, Hush: hushed.FirstOrDefault(hush => hush.About == matter.About)))
            .Select(matter => new HushBefore(matter.Key, matter.Hush is not null, matter.Hush?.Until))]);
    }

    private static Reply Said(Turn turn, string done, NamedMatters named, IReadOnlyList<string> notes)
    {
        var undo = Words(turn, turn.Texts.ResumeWord, named.Meant);
        string[] unknown = named.Unknown.Count == 0 ? [] : [turn.Texts.NoSuchMatter(TypedText.Shorten(turn.Texts.List(named.Unknown), Limits.Words))];
        return Reply.Say(
            string.Join('\n', [done, .. notes.Take(Limits.Buttons), .. unknown, turn.Texts.ToUndo(undo)]),
            Choice.Saying(turn.Texts.ResumeWord, undo),
            turn.Button(CommandIds.Deadlines));
    }

    private static string? Stands(Turn turn, KnownMatter matter) => matter switch
    {
        { Recurs: true } => turn.Texts.NextTimeAgain(matter.Name),
        { Cite: { } cite } when matter.Day >= turn.Today => turn.Texts.DateStands(matter.Name, matter.Day, cite),
        _ => null,
    };

    /// <summary>The latest of each name.</summary>
    private static IReadOnlyList<KnownMatter> Each(IReadOnlyList<KnownMatter> matters) => [.. matters.DistinctBy(matter => matter.Name)];

    /// <summary>By name, and in which communities where it is several.</summary>
    private static string Names(Turn turn, IReadOnlyList<KnownMatter> matters) => turn.Texts.List(
        [.. matters.GroupBy(matter => matter.Name).Select(
            group => (group.Key, In: group.Select(matter => matter.Community).OfType<Communities.Community>().DistinctBy(community => community.Id).ToList()))
            .Select(name => name.In.Count > 1 ? turn.Texts.WithAside(name.Key, turn.Wording.Names(name.In)) : name.Key)]);

    private static string Words(Turn turn, string verb, IReadOnlyList<KnownMatter> matters) => MatterNames.In(
        names => $"{turn.Word} {verb} {names}",
        matters.Select(matter => (matter.Name, matter.Cite is null ? (DateOnly?)null : matter.Day)),
        otherwise: "");
}
