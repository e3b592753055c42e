using CommunityBot.Applications;
using CommunityBot.Conversation.Finding;
using CommunityBot.Conversation.Turns;
using CommunityBot.Conversation.Vocabulary;
using CommunityBot.Messages;
using CommunityBot.Programmes;
using CommunityBot.Typing;

namespace CommunityBot.Conversation.Commands.Applying;

/// <summary>Shows an application before anything is decided of it, and waits for a yes.</summary>
internal static class ConfirmStep
{
    /// <summary>Whether this is the yes, and to what was shown: an application that went on since is shown anew.</summary>
    public static bool IsSure(Turn turn, Dossier dossier) =>
        turn is { Awaited: Awaited.Confirm, Answered: { } shown }
        && turn.Texts.IsSure(turn.Arguments)
        && dossier.Application.Steps.All(step => step.At <= shown.AskedAt);

    /// <param name="turn">What was said.</param>
    /// <param name="dossier">What is decided on.</param>
    /// <param name="to">What it would become.</param>
    /// <param name="label">What the words are.</param>
    /// <param name="words">What was typed besides; it is kept until the yes.</param>
    public static Answer Ask(Turn turn, Dossier dossier, ApplicationState to, string label, string words)
    {
        var step = turn.Texts.StepName(to);
        var isRemark = to == ApplicationState.Approved && words.Length > 0;
        var note = Joined.Lines(isRemark ? turn.Texts.RemarkChangesNothing : "", turn.Texts.ConfirmStepBy(step));
        var card = ApplicationCard.Of(turn, dossier, turn.Texts.ConfirmStep(dossier.Community.Name, step), note: note);
        // Words beside a name may be conditions: a mere 好 says too little to them.
        var asked = turn.Ask(
            Awaited.Confirm,
            new Picked(dossier.Community.Id, Words: words),
            Reply.Show(
                card with { Fields = words.Length > 0 ? [.. card.Fields, new Field(label, words)] : card.Fields },
                Choice.Saying(turn.Texts.Sure),
                Choice.Saying(turn.Texts.DropIt)));
        return asked with { Question = asked.Question! with { Waits = isRemark } };
    }
}
