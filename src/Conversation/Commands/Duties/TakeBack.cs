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
            .SelectMany(group => Noted(turn, group, turn.Records.Tallies.Of(group.Key)))
            .ToList();
        if (noted.Count == 0)
            return Reply.Say(turn.Texts.NothingToTakeBack, turn.Button(CommandIds.Progress));

        var (meant, why, instead) = Picking.Pick(turn, words, new WhichThing<(DutyRule Rule, IReadOnlyList<TallyEntry> Standing)>
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

        (var entry, why) = WhoseDuty.Newest(turn, meant.Community, meant.Thing.Standing, why);
        var whose = entry.Member is { } member ? turn.NameOf(member) : "";
        var name = whose.Length > 0 ? turn.Texts.WithAside(turn.Wording.Name(meant.Thing.Rule.Name), whose) : turn.Wording.Name(meant.Thing.Rule.Name);
        var (day, who) = (turn.Clock.Day(entry.At), turn.NameOf(entry.By));
        if (why.Length == 0)
            return turn.Ask(
                Awaited.Because,
                new Picked(meant.Community.Id, meant.Thing.Rule.Id, TakesBack: true, Words: whose),
                Reply.Say(turn.Texts.WhyTakeBack(name, day, who)));
        if (why.Length > Limits.Reason)
            return Reply.Say(turn.Texts.TooLong(turn.Texts.ReasonLabel, Limits.Reason));

        var counter = turn.Records.Tallies.TakeBack(entry, turn.Me.Id, turn.Now, why);
        return Done(turn, meant, why, turn.Texts.TakenBackStays(day, who)) with { Did = new Deed.Tallied(counter.Id) };
    }

    /// <summary>Those who lead nobody take back their own.</summary>
    private static IEnumerable<LedThing<(DutyRule Rule, IReadOnlyList<TallyEntry> Standing)>> Noted(
        Turn turn, IEnumerable<LedThing<DutyRule>> duties, IReadOnlyList<TallyEntry> entries) =>
        from led in duties
        let standing = TallyEntry.Standing(entries, led.Thing.Id)
        let theirs = led.Thing.Each == Each.Community || WhoseDuty.Leads(turn, led.Community)
            ? standing
            : [.. standing.Where(entry => entry.Member == turn.Me.Id)]
        where theirs.Count > 0
        select new LedThing<(DutyRule, IReadOnlyList<TallyEntry>)>(led.Community, led.Rulebook, (led.Thing, theirs));

    private static Answer Done(Turn turn, LedThing<(DutyRule Rule, IReadOnlyList<TallyEntry> Standing)> meant, string why, string stays)
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
