using CommunityBot.Programmes;

namespace CommunityBot.Duties;

/// <summary>One time that something is due. What is due once has one; what is due every month has one for each.</summary>
public sealed record Occurrence
{
    private const int Week = 7;

    /// <summary>What happened earlier does not count.</summary>
    public required DateOnly From { get; init; }

    /// <summary>The last day on which it is in time; null where the regulation names none.</summary>
    public required DateOnly? Day { get; init; }

    public required int Required { get; init; }

    public int Done { get; init; }

    /// <summary>Arranged for a day from <see cref="From"/> to <see cref="Day"/> and not done yet.</summary>
    public int Planned { get; init; }

    public int Missing => Math.Max(0, Required - Done);

    /// <summary>What is missing and not even planned.</summary>
    public int Unplanned => Math.Max(0, Missing - Planned);

    public bool Contains(DateOnly day) => day >= From && (Day is null || day <= Day);

    /// <summary>How it stands on a day.</summary>
    /// <param name="task">What has to be done: meetings take a day each, paper does not.</param>
    /// <param name="recurs">The pace of what comes back is the regulation's own and never called tight.</param>
    /// <param name="today">The day of the question.</param>
    public Outlook OutlookOn(DutyTask task, bool recurs, DateOnly today)
    {
        var takesDays = task is DutyTask.Hold or DutyTask.Teach;
        var days = Day is { } day ? day.DayNumber - today.DayNumber + 1 : int.MaxValue;
        return this switch
        {
            { Missing: 0 } => Outlook.Done,
            { Unplanned: 0 } => days > 0 ? Outlook.OnTrack : Outlook.Behind,
            _ when days <= 0 || (takesDays && Unplanned > days) => Outlook.Impossible,
            _ when !recurs && (long)Unplanned * Week > days => Outlook.Tight,
            _ => task is DutyTask.HandIn or DutyTask.Apply ? Outlook.OnTrack : Outlook.Behind,
        };
    }
}
