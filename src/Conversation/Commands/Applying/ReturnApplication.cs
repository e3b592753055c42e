using CommunityBot.Applications;
using CommunityBot.Communities;
using CommunityBot.Conversation.Finding;
using CommunityBot.Conversation.Turns;
using CommunityBot.Conversation.Vocabulary;
using CommunityBot.Deeds;
using CommunityBot.Messages;
using CommunityBot.Typing;

namespace CommunityBot.Conversation.Commands.Applying;

/// <summary>退回 AI社群 經費表請補單價: shows an application and, with a yes, gives it back to its convener, with the reason.</summary>
public static class ReturnApplication
{
    public static Answer Run(Turn turn)
    {
        var (meant, reason, instead) = Deciding.Pick(turn, dossier => IsMine(turn, dossier), takesWords: true);
        if (meant is null)
            return instead!;
        if (reason.Length > Limits.Reason)
            return turn.Ask(Awaited.Reason, new Picked(meant.Community.Id), Reply.Say(turn.Texts.TooLong(turn.Texts.ReasonLabel, Limits.Reason)));

        var who = Offices.Read(turn.Records, meant.Community, turn.Me.Id, turn.Today);
        if (!ConfirmStep.IsSure(turn, meant))
        {
            return ApplicationWay.Return(meant, who, reason, turn.Now) switch
            {
                StepOutcome.NeedsReason =>
                    turn.Ask(Awaited.Reason, new Picked(meant.Community.Id), Reply.Say(turn.Texts.AskReturnReason(meant.Community.Name))),
                StepOutcome.Taken(var step) => ConfirmStep.Ask(turn, meant, step.To, turn.Texts.ReasonLabel, reason),
                var refused => ApplicationReplies.Refused(turn, meant, refused),
            };
        }

        return ApplicationSteps.Return(turn.Records, meant, who, reason, turn.Now) switch
        {
            StepOutcome.Taken(var step) => Done(turn, meant, step),
            var refused => ApplicationReplies.Refused(turn, meant, refused),
        };
    }

    private static bool IsMine(Turn turn, Dossier dossier)
    {
        var who = Offices.Read(turn.Records, dossier.Community, turn.Me.Id, turn.Today);
        return dossier.Next is { } next && (who.Is(next.By) || who.IsOfficer);
    }

    private static Answer Done(Turn turn, Dossier dossier, ApplicationStep step)
    {
        var after = Deciding.Read(turn, dossier.Community)!;
        var (_, note) = ApplicationReplies.TellNext(turn, after);
        return new Answer
        {
            Reply = Reply.Show(new Card
            {
                Title = turn.Texts.ApplicationDone(dossier.Community.Name, turn.Texts.ApplicationStateName(step.To)),
                Tone = Tone.Good,
                Fields =
                [
                    new Field(turn.Texts.ReasonLabel, step.Note),
                    new Field(turn.Texts.NextLabel, after.Next is { } next ? turn.Applications.Say(next) : turn.Texts.NotSet),
                ],
                Note = note,
            }),
            Notices = OtherConveners.Tell(turn, dossier.Community, theirs => Tell(theirs, dossier, step)),
            Did = new Deed.StepTaken(dossier.Community.Id, step.To),
        };
    }

    private static Reply Tell(Turn turn, Dossier dossier, ApplicationStep step)
    {
        var apply = turn.Button(CommandIds.Apply, NamedCommunity.Words(dossier.Community, turn.Records.Communities.All()));
        return Reply.Show(
            new Card
            {
                Title = turn.Texts.ReturnedBecause(dossier.Community.Name, step.Note),
                Tone = Tone.Attention,
                Note = turn.Texts.FileAgain(turn.Texts.Word(CommandIds.Apply)),
            },
            apply);
    }
}
