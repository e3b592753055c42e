using CommunityBot.Accounts;
using CommunityBot.Applications;
using CommunityBot.Budget;
using CommunityBot.Communities;
using CommunityBot.Conversation.Finding;
using CommunityBot.Conversation.Turns;
using CommunityBot.Conversation.Vocabulary;
using CommunityBot.Conversation.Wording;
using CommunityBot.Deeds;
using CommunityBot.Messages;
using CommunityBot.Programmes;
using CommunityBot.Typing;

namespace CommunityBot.Conversation.Commands.Applying;

/// <summary>What is said when a step was taken or refused, and who else hears of it.</summary>
internal static class ApplicationReplies
{
    /// <summary>Shows what has become of the application, and tells whoever is next.</summary>
    public static Answer Taken(Turn turn, Dossier dossier, ApplicationStep step)
    {
        var after = Deciding.Read(turn, dossier.Community)!;
        var (notices, note) = TellNext(turn, after);
        var title = turn.Texts.ApplicationDone(dossier.Community.Name, turn.Texts.ApplicationStateName(step.To));
        return new Answer
        {
            Reply = Reply.Show(ApplicationCard.Of(turn, after, title, Tone.Good, note), [.. Ways(turn, after)]),
            Notices = notices,
            Did = new Deed.StepTaken(dossier.Community.Id, step.To),
        };
    }

    public static Answer Refused(Turn turn, Dossier dossier, StepOutcome outcome)
    {
        var (texts, name) = (turn.Texts, dossier.Community.Name);
        return outcome switch
        {
            StepOutcome.NoApplications => Reply.Say(texts.NoApplicationsHere(turn.Wording.Name(dossier.Rulebook.Title))),
            StepOutcome.NotAStep(var to) =>
                Reply.Say(texts.NotAStepHere(texts.StepName(to), turn.Wording.Name(dossier.Rulebook.Title)), turn.Button(CommandIds.Approve)),
            StepOutcome.NotYours(var step) => Reply.Say(texts.NotYourStep(turn.Applications.Say(step)), turn.Button(CommandIds.Help)),
            StepOutcome.Done(var earlier) =>
                Reply.Say(texts.StepTakenAlready(name, texts.ApplicationStateName(earlier.To), turn.Clock.Day(earlier.At)), turn.Button(CommandIds.Help)),
            StepOutcome.NeedsName(var step) => AskForWhom(turn, dossier, step),
            StepOutcome.OutOfOrder(var first) => Reply.Say(texts.StepOutOfOrder(name, turn.Applications.Say(first)), turn.Button(CommandIds.Help)),
            StepOutcome.Incomplete(var shortcomings) => Reply.Show(
                new Card
                {
                    Title = texts.NotCompleteYet(name),
                    Tone = Tone.Refused,
                    Fields = [.. ApplicationWording.Fields(texts.StillMissingLabel, shortcomings.Select(turn.Applications.Say))],
                },
                [.. Ways(turn, dossier)]),
            StepOutcome.NothingToReturn(var state) => Reply.Say(texts.NothingToReturn(name, texts.ApplicationStateName(state)), turn.Button(CommandIds.Help)),
            _ => throw new ArgumentOutOfRangeException(nameof(outcome), outcome, "A new outcome needs a reply here."),
        };
    }

    /// <summary>Asks which item is meant, with buttons that say the command again; by its id where even its name is another's too.</summary>
    public static Reply WhichItem(Turn turn, Dossier dossier, ItemInDoubt doubt, IReadOnlyList<Community> among)
    {
        var community = NamedCommunity.Words(dossier.Community, among);
        return Reply.Offer(turn.Texts.WhichItem, [.. doubt.Among.Take(Limits.Buttons).Select(item =>
        {
            var name = turn.Wording.Name(item.Name);
            var said = NamedItem.Of(name, doubt.Among) is Found<BudgetItem>.One ? name : item.Id;
            return Choice.Saying(name, Joined.Words(turn.Word, community, doubt.Before, said, doubt.After));
        })]);
    }

    private static Answer AskForWhom(Turn turn, Dossier dossier, StepRule step) => turn.Ask(
        Awaited.Name,
        new Picked(dossier.Community.Id),
        Reply.Offer(
            turn.Texts.AskForWhom(dossier.Community.Name, turn.Wording.Name(step.Name)),
            [.. Takers(turn, dossier.Community, step).Take(Limits.Buttons).Select(one => Choice.Saying(one.Name))]));

    /// <summary>Tells whoever takes the next step, with all they need for it, and says whether they could be reached.</summary>
    public static (IReadOnlyList<Notice> Notices, string Note) TellNext(Turn turn, Dossier dossier)
    {
        if (dossier.Next is not { } next)
            return ([], "");
        var all = Takers(turn, dossier.Community, next).ToList();
        var others = all.Where(one => one.Id != turn.Me.Id).ToList();
        var who = turn.Wording.Name(next.Name);
        var note = others.Exists(one => turn.Records.Accounts.ReachableOf(one.Id) is not null) ? turn.Texts.NextIsTold(who)
            : all.Exists(one => one.Id == turn.Me.Id) ? ""
            : turn.Texts.TellNextYourself(who);
        return ([.. others.Select(one => turn.Tell(one.Id, theirs => Waits(theirs, dossier, next)))], note);
    }

    private static IEnumerable<Person> Takers(Turn turn, Community community, StepRule step) => step.By switch
    {
        Actor.Head => turn.Records.People.HeadsOf(community.Id, turn.Today),
        Actor.Officer => turn.Records.People.OfficersOf(community.Programme, turn.Today),
        _ => turn.Records.ConvenersOf(community.Id, turn.Today),
    };

    /// <summary>What one may do with it now.</summary>
    public static IEnumerable<Choice> Ways(Turn turn, Dossier dossier)
    {
        var who = Offices.Read(turn.Records, dossier.Community, turn.Me.Id, turn.Today);
        var name = NamedCommunity.Words(dossier.Community, turn.Records.Communities.All());
        if (dossier.Reached == ApplicationState.Draft && (who.IsConvener || who.IsOfficer))
            yield return turn.Button(CommandIds.Apply, name);
        if (dossier.Reached != ApplicationState.Draft && dossier.Next is { } next && (who.Is(next.By) || who.IsOfficer))
        {
            yield return turn.Button(next.To == ApplicationState.Approved ? CommandIds.Approve : CommandIds.Recommend, name);
            yield return turn.Button(CommandIds.Return, name);
        }
    }

    private static Reply Waits(Turn turn, Dossier dossier, StepRule next)
    {
        var name = NamedCommunity.Words(dossier.Community, turn.Records.Communities.All());
        return Reply.Show(
            ApplicationCard.Of(turn, dossier, turn.Texts.WaitsForYou(dossier.Community.Name, turn.Applications.Say(next)), Tone.Attention),
            turn.Button(next.To == ApplicationState.Approved ? CommandIds.Approve : CommandIds.Recommend, name),
            turn.Button(CommandIds.Return, name));
    }
}
