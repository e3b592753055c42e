using System.Globalization;
using System.Text.RegularExpressions;
using CommunityBot.Communities;
using CommunityBot.Meetings;
using CommunityBot.Typing;

namespace CommunityBot.Conversation.Commands.Planning;

/// <summary>A meeting while it is being planned: what is known so far. Null is not known yet; an empty place or topic was left out on purpose.</summary>
public sealed record MeetingDraft
{
    /// <summary>A word that ends as places do (工程館301, 會議室, 行政大樓3F) or names a meeting on the net; 108課綱, 單元3-4 and 2026 are no places.</summary>
    private static readonly Regex s_place = new(
        @"(?:館|室|樓|廳|堂|校區|中心|線上|[0-9]F|(?:^|[^0-9])(?:[0-9]{3}|(?:[013-9][0-9]|2[1-9])[0-9]{2})[A-Z]?)$"
        + @"|^(?:online|meet|teams|webex|zoom|room|hall)(?:[^\p{L}]|$)|^https?:",
        RegexOptions.NonBacktracking | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    /// <summary>The one that is moved; null when a new one is planned.</summary>
    public MeetingId? Meeting { get; init; }

    public CommunityId? Community { get; init; }

    /// <summary>The id of the kind of activity.</summary>
    public string? Kind { get; init; }

    /// <summary>Set when there are to be several, on a weekday again and again or on days that were named; the day is then the first.</summary>
    public Recurrence? Series { get; init; }

    public DateOnly? Day { get; init; }

    public TimeOnly? Start { get; init; }

    public TimeOnly? End { get; init; }

    public string? Place { get; init; }

    public string? Topic { get; init; }

    /// <summary>Takes over what was said of day and time; what was not said stays.</summary>
    public MeetingDraft With(When when) => this with
    {
        Day = when.Day ?? Day,
        Start = when.Start ?? Start,
        End = when.End ?? End,
    };

    /// <summary>Takes the answer to when it ends: 16:00, 下午4點, a bare 16, or 4 after a start at 14:00.</summary>
    public (MeetingDraft Draft, string? Impossible) WithEnd(string answer, DateOnly today)
    {
        if (BareHour(answer) is { } hour)
            return (this with { End = hour }, null);
        var when = WhenReader.Read(answer, today);
        return (when is { Start: { } end, End: null } ? this with { End = end } : With(when), when.Impossible);
    }

    /// <summary>Takes the words that are left: the place first if the first of them looks like one, then the topic.</summary>
    public MeetingDraft WithPlaceAndTopic(string words)
    {
        if (words.Length == 0)
            return this;
        var (first, rest) = TypedText.First(words);
        if (s_place.IsMatch(first))
            return this with { Place = first, Topic = rest.Length > 0 ? rest : Topic };
        var last = words.Split(' ')[^1];
        return s_place.IsMatch(last)
            ? this with { Place = last, Topic = words[..^last.Length].Trim() }
            : this with { Topic = words };
    }

    /// <summary>Elsewhere a number alone is no time, but here it answers when the meeting ends.</summary>
    private TimeOnly? BareHour(string answer)
    {
        if (!int.TryParse(answer, NumberStyles.None, CultureInfo.InvariantCulture, out var hour) || hour > 23)
            return null;
        var end = new TimeOnly(hour, 0);
        return end <= Start && hour < 12 ? end.AddHours(12) : end;
    }
}
