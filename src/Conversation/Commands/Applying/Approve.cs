using CommunityBot.Amounts;
using CommunityBot.Applications;
using CommunityBot.Budget;
using CommunityBot.Communities;
using CommunityBot.Conversation.Finding;
using CommunityBot.Conversation.Turns;
using CommunityBot.Conversation.Vocabulary;
using CommunityBot.Deeds;
using CommunityBot.Messages;
using CommunityBot.Programmes;
using CommunityBot.Typing;

namespace CommunityBot.Conversation.Commands.Applying;

/// <summary>
/// 核定: what waits for approval. 核定 AI社群 approves it; words after the name are a remark, with which it is shown first. 核定 AI社群
/// 膳食費 5000 changes what was approved before.
/// </summary>
public static class Approve
{
    public static Answer Run(Turn turn)
    {
        var all = Deciding.Communities(turn);
        var (named, words) = NamedCommunity.Take(turn, all);
        if (turn.Awaited == Awaited.Confirm)
            words = turn.Draft<Picked>()!.Words;
        if (named is null)
        {
            var changes = AskedAmounts.Read(words).Count > 0;
            IReadOnlyList<Community> among = changes
                ? [.. all.Where(one => turn.Records.Applications.Of(one.Id).State == ApplicationState.Approved)]
                : [.. Waiting(turn).Select(one => one.Community)];
            (named, words) = NamedCommunity.TakeBegun(words, [.. among.Concat(Waiting(turn).Select(one => one.Community)).Distinct()]);
            if (named is null)
                return changes ? NamedCommunity.Ask(turn, among, words) : List(turn);
        }

        if (Deciding.Read(turn, named) is not { } dossier)
            return Reply.Say(turn.Texts.NoApplicationsHere(named.Programme.Value));
        if (words.Length > Limits.Reason)
            return Reply.Say(turn.Texts.TooLong(turn.Texts.RemarkLabel, Limits.Reason));

        var who = Offices.Read(turn.Records, named, turn.Me.Id, turn.Today);
        if (who.IsOfficer && ChangeApproved.Run(turn, dossier, words) is { } changed)
            return changed;
        // Words may be conditions, so they are shown before anything is approved with them.
        if (words.Length > 0 && !ConfirmStep.IsSure(turn, dossier)
            && ApplicationWay.Take(dossier, ApplicationState.Approved, who, words, turn.Now, turn.Today) is StepOutcome.Taken)
            return ConfirmStep.Ask(turn, dossier, ApplicationState.Approved, turn.Texts.RemarkLabel, words);
        return ApplicationSteps.Take(turn.Records, dossier, ApplicationState.Approved, who, words, turn.Now, turn.Today) switch
        {
            StepOutcome.Taken => Done(turn, dossier),
            var refused => ApplicationReplies.Refused(turn, dossier, refused),
        };
    }

    private static Answer Done(Turn turn, Dossier dossier)
    {
        var after = Deciding.Read(turn, dossier.Community)!;
        return new Answer
        {
            Reply = Say(turn, after, CommandIds.Approve),
            Notices = OtherConveners.Tell(turn, dossier.Community, theirs => Say(theirs, after, CommandIds.Apply)),
            Did = new Deed.StepTaken(dossier.Community.Id, ApplicationState.Approved),
        };
    }

    private static Reply Say(Turn turn, Dossier dossier, string next) => Reply.Show(
        ApplicationCard.Of(
            turn, dossier, turn.Texts.ApplicationDone(dossier.Community.Name, turn.Texts.ApplicationStateName(ApplicationState.Approved)), Tone.Good),
        turn.Button(next));

    private static IReadOnlyList<Dossier> Waiting(Turn turn) => Deciding.Waiting(turn, dossier => dossier.Next?.To == ApplicationState.Approved);

    private static Answer List(Turn turn)
    {
        var waiting = Waiting(turn);
        if (waiting.Count == 0)
            return Reply.Say(turn.Texts.NothingWaiting(turn.Word), turn.Button(CommandIds.Help));
        var all = Deciding.Communities(turn);
        var words = NamedCommunity.Words(waiting[0].Community, all);
        return Reply.Show(
            new Card
            {
                Title = turn.Texts.WaitingTitle(waiting.Count),
                Fields = [.. waiting.Take(Limits.Lines).Select(one => new Field(one.Community.Name, Line(turn, one)))],
                Note = turn.Texts.ApproveBy($"{turn.Word} {words}", $"{turn.Texts.Word(CommandIds.Apply)} {words}"),
            },
            [.. waiting.Take(Limits.Buttons).Select(one => Choice.Saying($"{turn.Word} {NamedCommunity.Words(one.Community, all)}"))]);
    }

    private static string Line(Turn turn, Dossier dossier)
    {
        var state = turn.Texts.ApplicationStateName(dossier.Application.State);
        IEnumerable<string> money = dossier is { AsksMoney: true, Rulebook.Funding: { } funding }
            ? [turn.Texts.ShareOfCeiling(dossier.Asked.Select(line => line.Amount).Sum(), Grant.Of(funding, dossier.Facts).Ceiling)]
            : [];
        return string.Join('　', [state, turn.Wording.Day(dossier.Application.Steps[^1].At), .. money, .. turn.Applications.Flags(dossier)]);
    }
}
