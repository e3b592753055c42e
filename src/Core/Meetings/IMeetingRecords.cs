using CommunityBot.Communities;

namespace CommunityBot.Meetings;

/// <summary>The same with their meetings and who was there.</summary>
public interface IMeetingRecords : ICommunityRecords
{
    IMeetings Meetings { get; }

    IAttendance Attendance { get; }
}
