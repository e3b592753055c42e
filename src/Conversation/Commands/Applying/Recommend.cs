using CommunityBot.Applications;
using CommunityBot.Conversation.Turns;
using CommunityBot.Messages;
using CommunityBot.Programmes;
using CommunityBot.Typing;

namespace CommunityBot.Conversation.Commands.Applying;

/// <summary>
/// 推薦 AI社群: the head sees an application and recommends it with a yes. An officer notes 推薦 AI社群 李主任 for one signed on paper.
/// </summary>
public static class Recommend
{
    public static Answer Run(Turn turn)
    {
        var (meant, words, instead) = Deciding.Pick(turn, dossier => dossier.Next?.To == ApplicationState.Recommended, takesWords: false);
        if (meant is null)
            return instead!;
        if (words.Length > Limits.Reason)
            return Reply.Say(turn.Texts.TooLong(turn.Texts.RemarkLabel, Limits.Reason));

        var who = Offices.Read(turn.Records, meant.Community, turn.Me.Id, turn.Today);
        if (!ConfirmStep.IsSure(turn, meant))
        {
            return ApplicationWay.Take(meant, ApplicationState.Recommended, who, words, turn.Now, turn.Today) switch
            {
                StepOutcome.Taken(var step) => ConfirmStep.Ask(turn, meant, step.To, turn.Texts.StepName(step.To), words),
                var refused => ApplicationReplies.Refused(turn, meant, refused),
            };
        }

        return ApplicationSteps.Take(turn.Records, meant, ApplicationState.Recommended, who, words, turn.Now, turn.Today) switch
        {
            StepOutcome.Taken(var step) => ApplicationReplies.Taken(turn, meant, step),
            var refused => ApplicationReplies.Refused(turn, meant, refused),
        };
    }
}
