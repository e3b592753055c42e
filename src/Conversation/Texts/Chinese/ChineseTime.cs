using System.Globalization;
using Humanizer;

namespace CommunityBot.Conversation.Texts.Chinese;

/// <summary>How long from now, in Chinese: as Humanizer says it, but where people in Taiwan say it otherwise.</summary>
internal sealed class ChineseTime(CultureInfo culture) : DefaultFormatter(culture)
{
    public override string DateHumanize(TimeUnit timeUnit, Tense timeUnitTense, int unit) => (timeUnit, timeUnitTense, unit) switch
    {
        // Not 2 天後: there is a word, as there is for tomorrow.
        (TimeUnit.Day, Tense.Future, 2) => "後天",
        (TimeUnit.Day, Tense.Past, 2) => "前天",
        // Not 明年: that is the calendar's next year, and 350 days from now may still be in this one, or 400 in the one after next.
        (TimeUnit.Year, Tense.Future, 1) => "1 年後",
        (TimeUnit.Year, Tense.Past, 1) => "1 年前",
        _ => base.DateHumanize(timeUnit, timeUnitTense, unit),
    };
}
