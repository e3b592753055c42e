using CommunityBot.Calendar;
using CommunityBot.Typing;

namespace CommunityBot.Conversation.Wording;

/// <summary>Names matters in words that a person could type after 提醒 不要, and that still mean the same weeks later.</summary>
internal static class MatterNames
{
    /// <param name="words">Says the words with the names put in.</param>
    /// <param name="matters">Each with the day that it is due, where it is.</param>
    /// <param name="otherwise">What stands for them where even their days would be too much to type.</param>
    public static string In(Func<string, string> words, IEnumerable<(string Name, DateOnly? Due)> matters, string otherwise)
    {
        var named = matters.ToList();
        string[] ways =
        [
            Join(named.Select(matter => matter.Name)),
            Join(named.Select(matter => matter.Due is { } day ? RocCalendar.Format(day) : matter.Name)),
        ];
        return ways.Select(words).FirstOrDefault(said => said.Length <= Limits.Command) ?? words(otherwise).Trim();
    }

    private static string Join(IEnumerable<string> names) => string.Join('、', names.Distinct());
}
