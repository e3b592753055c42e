using CommunityBot.Amounts;
using CommunityBot.Applications;
using CommunityBot.Communities;
using CommunityBot.Messages;
using CommunityBot.Programmes;

namespace CommunityBot.Conversation.Commands.Applying;

/// <summary>Says what there is to say about an application in the reader's language.</summary>
internal static class ApplicationWords
{
    public static string Money(this Turn turn, Dollars amount) => turn.Texts.Money(amount.ToString());

    /// <summary>系主任推薦（二、(二)2）.</summary>
    public static string Say(this Turn turn, StepRule step) => turn.Texts.StepOf(turn.Texts.StepName(step.To), turn.Wording.Name(step.Name), step.Cite);

    public static string Say(this Turn turn, Shortcoming shortcoming)
    {
        var (texts, say, cite) = (turn.Texts, turn.Wording, shortcoming.Cite);
        return shortcoming switch
        {
            Shortcoming.NoCategory => texts.CategoryMissing(cite),
            Shortcoming.Unanswered(var question) => texts.AnswerMissing(say.Name(question.Name), cite),
            Shortcoming.Members(CompositionFinding.Lacking lacking) => texts.MembersLacking(say.Name(lacking.Rule.Name), lacking.Counted, lacking.By, cite),
            Shortcoming.Members(CompositionFinding.Excess excess) => texts.MembersTooMany(say.Name(excess.Rule.Name), excess.Counted, excess.By, cite),
            Shortcoming.NothingAsked => texts.NothingAsked(cite),
            Shortcoming.OverCeiling(var asked, var ceiling) => texts.AskedTooMuch(turn.Money(asked), turn.Money(ceiling), turn.Money(asked - ceiling), cite),
            Shortcoming.OverShare(var item, var asked, var share, var most) => texts.ShareTooLarge(say.Name(item.Name), turn.Money(asked), share.ToString(), turn.Money(most), cite),
            Shortcoming.SecondGrant(var rival) => texts.SecondGrant(rival.Community.Name, say.Name(rival.Programme), cite),
            Shortcoming.TooLate(var lastDay) => texts.TooLateToFile(texts.Day(lastDay), cite),
            _ => throw new ArgumentOutOfRangeException(nameof(shortcoming), shortcoming, "A new shortcoming needs words here."),
        };
    }

    /// <summary>Communities of other programmes with most of the members, which the officer should know of.</summary>
    public static IEnumerable<string> Flags(this Turn turn, Dossier dossier) => dossier.Rivals
        .Where(rival => rival is { SharesMost: true, HasSameName: false })
        .Select(rival => turn.Texts.MembersInCommon(rival.Shared, rival.Members, rival.Community.Name, turn.Wording.Name(rival.Programme), rival.Cite));

    public static string Items(this Turn turn, FundingRules funding) => turn.Texts.List([.. funding.Items.Select(item => turn.Wording.Name(item.Name))]);

    /// <summary>The shortest way to type an answer: 大系 rather than 大系（日間部四技 8 班以上）.</summary>
    public static string Typed(this Turn turn, LocalName name, IReadOnlyList<string> words) =>
        turn.Texts.Language == Language.Chinese && words.Count > 0 && words[0].Length < name.Chinese.Length ? words[0] : turn.Wording.Name(name);

    /// <summary>Several values of one label, the label once.</summary>
    public static IEnumerable<Field> Fields(string label, IEnumerable<string> values) =>
        values.Select((value, index) => new Field(index == 0 ? label : "", value));
}
