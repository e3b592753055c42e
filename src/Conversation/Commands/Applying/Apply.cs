using CommunityBot.Applications;
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
/// 申請: the community's application, what is missing in it and whose turn it is. 申請 大系 answers a question, 申請 膳食費 80x100
/// asks for money, 申請 送出 files it.
/// </summary>
public static class Apply
{
    public static Answer Run(Turn turn)
    {
        var led = Leading.Communities(turn);
        var (named, words) = NamedCommunity.Take(turn, led);
        if ((named ?? (led is [var only] ? only : null)) is not { } community)
            return NamedCommunity.Ask(turn, led, words);
        if (turn.Rulebooks.Find(community.Programme) is not { Application: not null } rulebook)
            return Reply.Say(
                turn.Texts.NoApplicationsHere(
                    turn.Rulebooks.Find(community.Programme) is { } plain ? turn.Wording.Name(plain.Title) : community.Programme.Value));

        var dossier = Dossier.Read(turn.Records, turn.Rulebooks, rulebook, community, turn.Clock, turn.Workdays, turn.Today);
        if (words.Length == 0)
            return ApplicationForm.Show(turn, dossier);
        if (turn.Texts.IsSend(words))
            return File(turn, dossier);
        if (EndEarly.Heard(turn, words) is { } early)
            return EndEarly.Run(turn, dossier, early);
        return dossier.Reached switch
        {
            ApplicationState.Draft => WriteCase.Run(turn, dossier, words) ?? Write(turn, dossier, words),
            ApplicationState.Approved => Reply.Say(turn.Texts.ApplicationIsApproved(community.Name), turn.Button(CommandIds.Help)),
            var state => Reply.Say(
                turn.Texts.ApplicationIsAway(
                    community.Name,
                    turn.Texts.ApplicationStateName(state),
                    dossier.Next is { } next ? turn.Applications.Say(next) : turn.Texts.NotSet),
                turn.Button(CommandIds.Help)),
        };
    }

    private static Answer Write(Turn turn, Dossier dossier, string words)
    {
        switch (ApplicationInput.Write(turn.Records, dossier, words, turn.Draft<Picked>()?.Item))
        {
            case ApplicationInput.ItemAlone(var item):
                return turn.Ask(
                    Awaited.Amount,
                    new Picked(dossier.Community.Id, item.Id),
                    Reply.Say(turn.Texts.AskAmount(turn.Wording.Name(item.Name))));
            case ApplicationInput.WhichItem(var doubt):
                return ApplicationReplies.WhichItem(turn, dossier, doubt, Leading.Communities(turn));
            case ApplicationInput.NoMoney(var cite):
                return Reply.Say(turn.Texts.NoMoneyForCase(dossier.Community.Name, cite), turn.Button(CommandIds.Apply));
            case ApplicationInput.Unknown(var unknown):
                return NotUnderstood(turn, dossier, unknown);
        }

        var after = Deciding.Read(turn, turn.Records.Communities.Find(dossier.Community.Id)!)!;
        return new Answer { Reply = ApplicationForm.Show(turn, after), Did = Written(dossier, after) };
    }

    /// <summary>Null where the same was written again.</summary>
    private static Deed.ApplicationWritten? Written(Dossier before, Dossier after)
    {
        var (was, now) = (ApplicationContent.Of(before.Community, before.Application), ApplicationContent.Of(after.Community, after.Application));
        return now.Is(was) ? null : new Deed.ApplicationWritten(after.Community.Id, was, now, after.Application.Steps.Count);
    }

    private static Answer NotUnderstood(Turn turn, Dossier dossier, string words)
    {
        var (said, again) = (TypedText.Shorten(words, Limits.Words), NamedCommunity.Words(dossier.Community, Leading.Communities(turn)));
        return Reply.Say(
            dossier is { AsksMoney: true, Rulebook.Funding: { } funding }
                ? turn.Texts.NotPartOfApplication(said, turn.Applications.Items(funding))
                : turn.Texts.NotPartOfCase(said),
            turn.Button(CommandIds.Apply, again));
    }

    private static Answer File(Turn turn, Dossier dossier)
    {
        var who = Offices.Read(turn.Records, dossier.Community, turn.Me.Id, turn.Today);
        var conveners = string.Join('、', turn.Records.ConvenersOf(dossier.Community.Id, turn.Today).Select(one => one.Name));
        var onBehalfOf = who.IsConvener ? "" : conveners.Length > 0 ? conveners : dossier.Community.Name;
        var outcome = ApplicationSteps.Take(turn.Records, dossier, ApplicationState.Filed, who, onBehalfOf, turn.Now, turn.Today);
        return outcome is StepOutcome.Taken(var step) ? ApplicationReplies.Taken(turn, dossier, step) : ApplicationReplies.Refused(turn, dossier, outcome);
    }
}
