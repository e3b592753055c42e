using CommunityBot.Applications;
using CommunityBot.Conversation.Finding;
using CommunityBot.Conversation.Turns;
using CommunityBot.Conversation.Vocabulary;
using CommunityBot.Credits;
using CommunityBot.Messages;
using CommunityBot.Programmes;
using CommunityBot.Typing;

namespace CommunityBot.Conversation.Commands.Applying;

/// <summary>The application as its convener sees it: the card, and one question at a time beneath it.</summary>
internal static class ApplicationForm
{
    public static Reply Show(Turn turn, Dossier dossier)
    {
        var (choices, note) = dossier.Reached == ApplicationState.Draft ? Ask(turn, dossier) : ([.. ApplicationReplies.Ways(turn, dossier)], "");
        var tone = dossier.Application.State switch
        {
            ApplicationState.Approved => Tone.Good,
            ApplicationState.Returned => Tone.Attention,
            _ => Tone.Plain,
        };
        return Reply.Show(ApplicationCard.Of(turn, dossier, turn.Texts.ApplicationTitle(dossier.Community.Name), tone, note), choices);
    }

    private static (IReadOnlyList<Choice> Choices, string Note) Ask(Turn turn, Dossier dossier)
    {
        var led = Leading.Communities(turn);
        var command = turn.Texts.Word(CommandIds.Apply);
        var prefix = led.Count > 1 ? $"{command} {NamedCommunity.Words(dossier.Community, led)}" : command;
        var shortcomings = Shortcomings.Of(dossier);
        var items = dossier.AsksMoney ? Items(turn, dossier.Rulebook.Funding, prefix) : [];
        return shortcomings.FirstOrDefault(IsToFill) switch
        {
            Shortcoming.NoCategory(var categories) => Choose(turn.Texts.CategoryLabel, [.. categories.Select(one => (one.Name, one.Words))]),
            Shortcoming.Unanswered(var question) => Choose(turn.Wording.Name(question.Name), [.. question.Choices.Select(one => (one.Name, one.Words))]),
            Shortcoming.Barred => ([], CaseFields.DaysBy(turn, dossier, prefix)),
            null when shortcomings.Count == 0 => (
                [
                    Choice.Saying(turn.Texts.StepName(ApplicationState.Filed), $"{prefix} {turn.Texts.SendWord}"),
                    .. items,
                ],
                turn.Texts.SendBy($"{prefix} {turn.Texts.SendWord}")),
            null => (items, ""),
            _ => (
                items,
                turn.Texts.AskMoneyBy($"{prefix} {turn.Wording.Name(dossier.Rulebook.Funding!.Items[0].Name)} 2000x6")),
        };

        (IReadOnlyList<Choice>, string) Choose(string question, IReadOnlyList<(LocalName Name, IReadOnlyList<string> Words)> answers)
        {
            var choices = answers
                .Select(one => Choice.Saying(turn.Wording.Name(one.Name), $"{prefix} {turn.Applications.Typed(one.Name, one.Words)}"))
                .Take(Limits.Buttons)
                .ToList();
            return (choices, turn.Texts.ChooseBy(question, turn.Texts.OrWords([.. choices.OfType<Choice.Press>().Select(choice => choice.Words)])));
        }
    }

    /// <summary>Whether it is for the form to mend, and not for the roster, another programme or time.</summary>
    private static bool IsToFill(Shortcoming shortcoming) => shortcoming switch
    {
        Shortcoming.Members or Shortcoming.SecondGrant => false,
        Shortcoming.Barred(var bar) => bar is Bar.NoDays or Bar.WrongDays { Rule: SpanRule.FromDays },
        _ => true,
    };

    private static IReadOnlyList<Choice> Items(Turn turn, FundingRules? funding, string prefix) =>
        [.. (funding?.Items ?? [])
            .Select(item => turn.Wording.Name(item.Name))
            .Take(Limits.Buttons - 1)
            .Select(item => Choice.Filling(item, $"{prefix} {item} "))];
}
