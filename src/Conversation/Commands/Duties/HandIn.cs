using CommunityBot.Communities;
using CommunityBot.Conversation.Finding;
using CommunityBot.Conversation.Turns;
using CommunityBot.Conversation.Vocabulary;
using CommunityBot.Deeds;
using CommunityBot.Duties;
using CommunityBot.Messages;
using CommunityBot.Programmes;
using CommunityBot.Tallies;
using CommunityBot.Typing;

namespace CommunityBot.Conversation.Commands.Duties;

/// <summary>繳交 成果報告 已送研發處: notes a document as handed in or an outcome as reached, in time or late.</summary>
public static class HandIn
{
    public static Answer Run(Turn turn)
    {
        var words = Picking.Words(turn);
        var (verb, rest) = TypedText.First(words);
        if (turn.Draft<Picked>() is { TakesBack: true })
            return TakeBack.Run(turn, words);
        if (turn.Texts.IsTakeBack(verb))
            return TakeBack.Run(turn, rest);

        var all = LedDuties.ToHandIn(turn);
        var open = LedDuties.FactsOf(turn, all.Select(led => led.Community).DistinctBy(c => c.Id))
            .SelectMany(facts => Progress.Current(facts)
                .Where(rule => IsOpen(turn, DutyState.Of(rule, facts), facts))
                .Select(rule => (facts.Community.Community.Id, rule)))
            .ToHashSet();
        var offered = all.Where(led => open.Contains((led.Community.Id, led.Thing))).ToList();
        if (all.Count == 0 || (offered.Count == 0 && words.Length == 0))
            return Reply.Say(turn.Texts.NothingToHandIn, turn.Button(CommandIds.Deadlines), turn.Button(CommandIds.Progress));

        var (meant, note, instead) = Picking.Pick(turn, words, new WhichThing<DutyRule>
        {
            All = all,
            Offered = offered,
            IdOf = rule => rule.Id,
            NameOf = rule => rule.Name,
            WordsOf = rule => rule.Words,
            Question = turn.Texts.WhichToHandIn,
            Unknown = turn.Texts.NoSuchToHandIn,
        });
        return meant is null ? instead! : Note(turn, meant, note);
    }

    /// <summary>What each owes is open for whoever leads while anybody lacks it, and for a member while they do.</summary>
    private static bool IsOpen(Turn turn, DutyState state, DutyFacts facts) => state.IsOwed
        && (state.Rule.Each == Each.Community || WhoseDuty.Leads(turn, facts.Community.Community) || state.Lacking.Any(one => one.Person.Id == turn.Me.Id));

    private static Answer Note(Turn turn, LedThing<DutyRule> meant, string note)
    {
        var name = turn.Wording.Name(meant.Thing.Name);
        if (note.Length > Limits.Reason)
            return Reply.Say(turn.Texts.TooLong(turn.Texts.RemarkLabel, Limits.Reason));
        var facts = LedDuties.FactsOf(turn, meant.Community)!;
        if (meant.Thing.Stage != facts.Stage)
            return Reply.Say(turn.Texts.NotAtThisStage(name), turn.Button(CommandIds.Progress));

        (var whose, note, var instead) = WhoseDuty.Read(turn, meant, facts, note);
        if (instead is not null)
            return instead;
        if (turn.Texts.IsUnfinished(note) || WhenReader.ReadDay(note, turn.Today).Day > turn.Today)
        {
            return Reply.Offer(
                turn.Texts.HandInContradicted(name, note),
                Choice.Saying(turn.Texts.HandedInAlready, Joined.Words(turn.Word, meant.Community.Name, name)),
                turn.Button(CommandIds.Deadlines));
        }

        var submission = Submission.HandIn(turn.Records.Tallies, meant.Thing, facts, note, turn.Me.Id, whose?.Person.Id);
        switch (submission)
        {
            case Submission.Noted noted:
                return Done(turn, meant, noted, whose);
            case Submission.CompleteSince complete:
                return Complete(turn, meant, complete.Entry);
            default:
                throw new InvalidOperationException($"{submission} has no answer.");
        }
    }

    private static Answer Done(Turn turn, LedThing<DutyRule> meant, Submission.Noted noted, Membership? whose)
    {
        var name = turn.Duties.Name(meant.Thing);
        var fields = new List<Field>
        {
            new(turn.Texts.CommunityLabel, meant.Community.Name),
            new(turn.Texts.DueLabel, When(turn.Texts, noted)),
            new(turn.Texts.ArticleLabel, turn.Texts.Articles(meant.Thing.Cite)),
            new(turn.Texts.RecordedByLabel, turn.Me.Name),
        };
        if (noted.Entry.Note.Length > 0)
            fields.Add(new Field(turn.Texts.RemarkLabel, noted.Entry.Note));
        if (whose is not null)
            fields.Insert(1, new Field(turn.Texts.NameLabel, whose.Person.Name));
        if (whose is not null && LedDuties.FactsOf(turn, meant.Community)!.Lacking(meant.Thing) is { Count: > 0 } lacking)
            fields.Add(new Field(turn.Texts.LackingLabel, turn.Duties.People(lacking)));
        else if (noted.Left > 0)
            fields.Add(new Field(turn.Texts.LeftLabel, noted.Left.ToString(System.Globalization.CultureInfo.InvariantCulture)));
        var late = noted.DaysLate > 0;
        return new Answer
        {
            Reply = Reply.Show(
                new Card
                {
                    Title = turn.Texts.HandedIn(name),
                    Tone = late ? Tone.Attention : Tone.Good,
                    Fields = fields,
                    Note = late ? turn.Texts.LateIsTaken : "",
                },
                turn.Button(CommandIds.Progress),
                TakeBack.Button(turn, meant)),
            Notices = Tell(turn, meant, noted, whose),
            Did = new Deed.Tallied(noted.Entry.Id),
        };
    }

    /// <summary>Conveners hear of it, and the member for whom it was noted.</summary>
    private static IReadOnlyList<Notice> Tell(Turn turn, LedThing<DutyRule> meant, Submission.Noted noted, Membership? whose)
    {
        var told = OtherConveners.Of(turn, meant.Community).Select(one => one.Id);
        return [.. told.Union(whose is null || whose.Person.Id == turn.Me.Id ? [] : [whose.Person.Id]).Select(to => turn.Tell(to, theirs => Reply.Say(
            theirs.Texts.SomebodyHandedIn(
                turn.Me.Name,
                whose is null ? theirs.Wording.Name(meant.Thing.Name) : theirs.Texts.WithAside(theirs.Wording.Name(meant.Thing.Name), whose.Person.Name),
                meant.Community.Name,
                When(theirs.Texts, noted)))))];
    }

    private static Reply Complete(Turn turn, LedThing<DutyRule> meant, TallyEntry entry) => Reply.Say(
        turn.Texts.CompleteSince(turn.Wording.Name(meant.Thing.Name), turn.Clock.Day(entry.At), turn.NameOf(entry.By)),
        turn.Button(CommandIds.Progress),
        TakeBack.Button(turn, meant));

    private static string When(Texts.Catalogue texts, Submission.Noted noted) => noted switch
    {
        { Due: null } => texts.NoDueDay,
        { DaysLate: 0, Due: { } due } => texts.InTime(due),
        { Due: { } due } => texts.LateBy(due, noted.DaysLate),
    };
}
