namespace CommunityBot.Nudges;

/// <summary>A platform's answer to how many messages may still be sent unasked.</summary>
public static class AllowanceReading
{
    /// <summary>Notes it. When it leaves more than the one before, as in a new month, what was held back may go out again.</summary>
    /// <returns>Whether it leaves more.</returns>
    public static bool Note(INudgeRecords records, Allowance reading)
    {
        var leavesMore = records.Allowances.Find(reading.Channel) is { } before && Left(reading) > Left(before);
        records.Allowances.Save(reading);
        if (leavesMore)
            records.Nudges.Release();
        return leavesMore;
    }

    private static long Left(Allowance allowance) => allowance.Most is { } most ? most - allowance.Used : long.MaxValue;
}
