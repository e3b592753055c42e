namespace CommunityBot.Calendar;

/// <summary>How long something took: whole months, and the days beyond them.</summary>
public readonly record struct Length(int Months, int Days)
{
    /// <summary>Days that do not follow each other make a month by thirty (民法第 123 條).</summary>
    public const int DaysOfAMonth = 30;

    /// <summary>Of one stretch: as many months as fit into it, and the days that are left.</summary>
    public static Length Of(Period stretch)
    {
        var months = ((stretch.End.Year - stretch.Start.Year) * CivilMonths.AYear) + stretch.End.Month - stretch.Start.Month + 1;
        while (CivilMonths.End(stretch.Start, months) > stretch.End)
            months--;
        return new Length(months, stretch.End.DayNumber - CivilMonths.End(stretch.Start, months).DayNumber);
    }

    /// <summary>Of several, none of which touch: months are added, and so are odd days, thirty of which are one more.</summary>
    public static Length Of(Stretches stretches)
    {
        var each = stretches.Select(Of).ToList();
        var days = each.Sum(one => one.Days);
        return new Length(each.Sum(one => one.Months) + (days / DaysOfAMonth), days % DaysOfAMonth);
    }

    /// <summary>The last day of something as long that begins on a day.</summary>
    public DateOnly EndFrom(DateOnly first) => CivilMonths.End(first, Months).AddDays(Days);

    public static Length operator *(Length length, int times) => new(length.Months * times, length.Days * times);
}
