namespace CommunityBot.PastAttendance;

/// <summary>A day in a file that may be another.</summary>
/// <param name="Line">The first line that has it.</param>
/// <param name="Found">What stands there.</param>
/// <param name="Taken">The day that it is taken for.</param>
/// <param name="Others">Those of other years that it fits as well; none where it is the weekday that does not fit.</param>
public sealed record DayDoubt(int Line, string Found, DateOnly Taken, IReadOnlyList<DateOnly> Others);
