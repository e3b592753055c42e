using CommunityBot.Conversation.Wording;
using CommunityBot.Messages;

namespace CommunityBot.Conversation.Letters;

/// <summary>
/// The buttons 〔三天後再提醒〕 and 〔不再提醒〕: they name what they are about as a person would type it, so that they mean the same
/// weeks later.
/// </summary>
internal static class Steering
{
    public static IEnumerable<Choice> Of(Pen pen, IReadOnlyList<LetterItem> items)
    {
        var later = items.Where(item => item.Due is not null).ToList();
        var steered = items.Where(item => item.Name.Length > 0).ToList();
        if (later.Count > 0)
            yield return Choice.Saying(pen.Texts.RemindLater, Words(pen, pen.Texts.LaterWord, later));
        if (steered.Count > 0 && (later.Count > 0 || items.Count > 1))
            yield return Choice.Saying(pen.Texts.RemindNoMore, Words(pen, pen.Texts.NeverWord, steered));
    }

    private static string Words(Pen pen, string verb, IReadOnlyList<LetterItem> items) =>
        MatterNames.In(names => pen.Steer($"{verb} {names}"), items.Select(item => (item.Name, item.Due)), pen.Texts.TheseWord);
}
