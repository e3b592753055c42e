using CommunityBot.Conversation.Finding;
using CommunityBot.Conversation.Turns;
using CommunityBot.Conversation.Vocabulary;
using CommunityBot.Deeds;
using CommunityBot.Messages;
using CommunityBot.Programmes;
using CommunityBot.Tallies;
using CommunityBot.Typing;

namespace CommunityBot.Conversation.Commands.Duties;

/// <summary>繳交 撤回 成果報告 誤登: takes back the newest note of a duty by a line against it, with who and why.</summary>
internal static class TakeBack
{
    public static Choice Button(Turn turn, LedThing<DutyRule> meant) => Choice.Saying(
        turn.Texts.TakeBackWord,
        Joined.Words(turn.Word, turn.Texts.TakeBackWord, meant.Community.Name, turn.Wording.Name(meant.Thing.Name)));

    /// <param name="turn">The turn.</param>
    /// <param name="words">What was said after 撤回.</param>
    public static Answer Run(Turn turn, string words)
    {
        var noted = LedDuties.ToHandIn(turn)
            .GroupBy(led => led.Community.Id)
            .SelectMany(group => Noted(group, turn.Records.Tallies.Of(group.Key)))
            .ToList();
        if (noted.Count == 0)
            return Reply.Say(turn.Texts.NothingToTakeBack, turn.Button(CommandIds.Progress));

        var (meant, why, instead) = Picking.Pick(turn, words, new WhichThing<(DutyRule Rule, TallyEntry Entry)>
        {
            TakesBack = true,
            All = noted,
            Offered = noted,
            IdOf = thing => thing.Rule.Id,
            NameOf = thing => thing.Rule.Name,
            WordsOf = thing => thing.Rule.Words,
            Question = turn.Texts.WhichToTakeBack,
            Unknown = _ => turn.Texts.WhichToTakeBack,
        });
        if (meant is null)
            return instead!;

        var name = turn.Wording.Name(meant.Thing.Rule.Name);
        var (day, who) = (turn.Clock.Day(meant.Thing.Entry.At), turn.NameOf(meant.Thing.Entry.By));
        if (why.Length == 0)
            return turn.Ask(
                Awaited.Because,
                new Picked(meant.Community.Id, meant.Thing.Rule.Id, TakesBack: true),
                Reply.Say(turn.Texts.WhyTakeBack(name, day, who)));
        if (why.Length > Limits.Reason)
            return Reply.Say(turn.Texts.TooLong(turn.Texts.ReasonLabel, Limits.Reason));

        var counter = turn.Records.Tallies.TakeBack(meant.Thing.Entry, turn.Me.Id, turn.Now, why);
        return Done(turn, meant, why, turn.Texts.TakenBackStays(day, who)) with { Did = new Deed.Tallied(counter.Id) };
    }

    private static IEnumerable<LedThing<(DutyRule Rule, TallyEntry Entry)>> Noted(IEnumerable<LedThing<DutyRule>> duties, IReadOnlyList<TallyEntry> entries) =>
        from led in duties
        let newest = TallyEntry.Standing(entries, led.Thing.Id)
        where newest.Count > 0
        select new LedThing<(DutyRule, TallyEntry)>(led.Community, led.Rulebook, (led.Thing, newest[^1]));

    private static Answer Done(Turn turn, LedThing<(DutyRule Rule, TallyEntry Entry)> meant, string why, string stays)
    {
        var (name, community) = (meant.Thing.Rule.Name, meant.Community.Name);
        return new Answer
        {
            Reply = Reply.Show(
                new Card
                {
                    Title = turn.Texts.TakenBack(turn.Wording.Name(name)),
                    Tone = Tone.Good,
                    Fields =
                    [
                        new Field(turn.Texts.CommunityLabel, community),
                        new Field(turn.Texts.ReasonLabel, why),
                        new Field(turn.Texts.RecordedByLabel, turn.Me.Name),
                    ],
                    Note = stays,
                },
                turn.Button(CommandIds.Progress)),
            Notices = OtherConveners.Tell(turn, meant.Community, theirs => Reply.Say(
                theirs.Texts.SomebodyTookBack(turn.Me.Name, theirs.Wording.Name(name), community, why))),
        };
    }
}
