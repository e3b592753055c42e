using CommunityBot.Conversation.Turns;
using CommunityBot.Duties;
using CommunityBot.Messages;

namespace CommunityBot.Conversation.Commands.Duties;

/// <summary>A community's progress on one line: how much is done, and what is not going well.</summary>
internal static class ProgressLine
{
    private const int Whole = 100;

    /// <summary>完成 3／8 項　已逾期或趕不上：公開授課　待安排：社群運作活動.</summary>
    public static string Summary(Turn turn, Progress progress)
    {
        var troubles = progress.Duties
            .Where(state => state.Outlook >= Outlook.Behind)
            .GroupBy(state => state.Outlook)
            .OrderByDescending(group => group.Key)
            .Select(group => new Field(
                turn.Texts.OutlookWord(group.Key),
                turn.Texts.List([.. group.Select(state => turn.Wording.Name(state.Rule.Name))])).ToText());
        var (done, all) = Count(progress);
        return string.Join('　', [turn.Texts.DutiesDone(done, all), .. troubles]);
    }

    /// <summary>How much of it is done, in percent; null where nothing has to be.</summary>
    public static int? Share(Progress progress) => Count(progress) is { All: > 0 } count ? Percent(count.Done, count.All) : null;

    public static int Percent(int done, int all) => Math.Min(Whole, done * Whole / all);

    private static (int Done, int All) Count(Progress progress) => (progress.Duties.Count(state => !state.IsOwed), progress.Duties.Count());
}
