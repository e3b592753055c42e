using CommunityBot.Applications;
using CommunityBot.Communities;
using CommunityBot.Conversation.Texts;
using CommunityBot.Messages;
using CommunityBot.Programmes;

namespace CommunityBot.Conversation.Wording;

/// <summary>Says what there is to say about an application in the reader's language.</summary>
public sealed class ApplicationWording(CommonWording wording)
{
    private readonly Catalogue _texts = wording.Texts;

    /// <summary>系主任推薦（二、(二)2）.</summary>
    public string Say(StepRule step) => _texts.StepOf(_texts.StepName(step.To), wording.Name(step.Name), step.Cite);

    public string Say(Shortcoming shortcoming)
    {
        var cite = shortcoming.Cite;
        return shortcoming switch
        {
            Shortcoming.NoCategory => _texts.CategoryMissing(cite),
            Shortcoming.Unanswered(var question) => _texts.AnswerMissing(wording.Name(question.Name), cite),
            Shortcoming.Members(CompositionFinding.Lacking lacking) =>
                _texts.MembersLacking(wording.Name(lacking.Rule.Name), lacking.Counted, lacking.By, cite),
            Shortcoming.Members(CompositionFinding.Excess excess) => _texts.MembersTooMany(wording.Name(excess.Rule.Name), excess.Counted, excess.By, cite),
            Shortcoming.NothingAsked => _texts.NothingAsked(cite),
            Shortcoming.OverCeiling(var asked, var ceiling) => _texts.AskedTooMuch(asked, ceiling, cite),
            Shortcoming.OverShare(var item, var asked, var share, var most) => _texts.ShareTooLarge(wording.Name(item.Name), asked, share, most, cite),
            Shortcoming.SecondGrant(var rival) => _texts.SecondGrant(rival.Community.Name, wording.Name(rival.Programme), cite),
            Shortcoming.Barred(var bar) => new CaseWording(wording).Say(bar),
            Shortcoming.TooLate(var lastDay) => _texts.TooLateToFile(lastDay, cite),
            _ => throw new ArgumentOutOfRangeException(nameof(shortcoming), shortcoming, "A new shortcoming needs words here."),
        };
    }

    /// <summary>Communities of other programmes with most of the members, which the officer should know of.</summary>
    public IEnumerable<string> Flags(Dossier dossier) => dossier.Rivals
        .Where(rival => rival is { SharesMost: true, HasSameName: false })
        .Select(rival => _texts.MembersInCommon(rival.Shared, rival.Members, rival.Community.Name, wording.Name(rival.Programme), rival.Cite));

    public string Items(FundingRules funding) => _texts.List([.. funding.Items.Select(item => wording.Name(item.Name))]);

    /// <summary>The shortest way to type an answer: 大系 rather than 大系（日間部四技 8 班以上）.</summary>
    public string Typed(LocalName name, IReadOnlyList<string> words) =>
        _texts.Language == Language.Chinese && words.Count > 0 && words[0].Length < name.Chinese.Length ? words[0] : wording.Name(name);

    /// <summary>Several values of one label, the label once.</summary>
    public static IEnumerable<Field> Fields(string label, IEnumerable<string> values) =>
        values.Select((value, index) => new Field(index == 0 ? label : "", value));
}
