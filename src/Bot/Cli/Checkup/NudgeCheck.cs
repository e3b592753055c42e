using CommunityBot.Messages;
using CommunityBot.Nudges;

namespace CommunityBot.Bot.Cli.Checkup;

/// <summary>Looks at what people were to be told, and what of it did not reach them this month.</summary>
internal static class NudgeCheck
{
    public static CheckupLine Look(NudgeSummary nudges)
    {
        var told = Of(Way.Rode) + Of(Way.Pushed) + Of(Way.Free);
        var (chinese, english) = ($"提醒：本月送達 {told} 則，{nudges.Waiting} 則時間到了會說", $"Nudges: {told} told this month, {nudges.Waiting} told when they are due");
        var missing = Missing().ToList();
        return missing.Count == 0
            ? CheckupLine.Fine($"{chinese}。", $"{english}.")
            : CheckupLine.Note(
                $"{chinese}；{string.Join('；', missing.Select(one => one.Chinese))}。",
                $"{english}; {string.Join("; ", missing.Select(one => one.English))}.");

        int Of(Way way) => nudges.Ended.GetValueOrDefault(way);

        IEnumerable<BothLanguages> Missing()
        {
            if (nudges.Held > 0)
                yield return new BothLanguages(
                    $"{nudges.Held} 則因為 LINE 則數不夠，等對方開口或下個月再送",
                    $"{nudges.Held} held, as LINE's messages run short, until they write or the month ends");
            if (Of(Way.Missed) > 0)
                yield return new BothLanguages(
                    $"{Of(Way.Missed)} 則因為則數用完而錯過，可以加購則數，或請成員訂閱「行事曆」",
                    $"{Of(Way.Missed)} missed for want of messages: buy more, or have members subscribe to their calendar");
            if (Of(Way.Unreachable) > 0)
                yield return new BothLanguages(
                    $"{Of(Way.Unreachable)} 則找不到人送，請把綁定碼發給還沒綁定的成員",
                    $"{Of(Way.Unreachable)} could reach nobody: give binding codes to those who have not bound");
        }
    }
}
